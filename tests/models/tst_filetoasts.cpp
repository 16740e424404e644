// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "downloads/downloadmanager.h"
#include "downloads/mocknetwork.h"
#include "models/toastmodel.h"
#include "testfleet.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace waypost;
using namespace waypost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString own = u"https://files.example"_s;

/** Notes about files, and the downloads that they are about. */
struct Room
{
    QTemporaryDir folder;
    MockNetwork *network = nullptr; // the manager's
    TestFleet fleet;
    AlarmNews news{fleet.book, fleet.store, 0ms};
    DownloadManager manager;
    ToastModel toasts{fleet.book, fleet.store, news, &manager};
    QAbstractItemModelTester tester{&toasts, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Room()
        : manager(
            {.dataFolder = folder.path(),
             .targetFolder = folder.path(),
             .rules = {.account = QUrl(own), .allowedHosts = {}, .pattern = {}}},
            [this](QObject *parent) { return network = new MockNetwork(parent); })
    {
    }
    void announce(const std::string &name)
    {
        Message notice;
        notice.type = MessageType::DownloadAllow;
        notice.fields = {{"url", '/' + name}};
        manager.takeNotice(notice, instantFromMs(1'700'000'000'000));
    }
    void finish(const QString &name)
    {
        const QUrl url(own + u'/' + name);
        network->expect(url);
        network->open(url)->complete("a;b\n");
    }
    [[nodiscard]] QVariant cell(int row, int role) const { return toasts.index(row).data(role); }
};

} // namespace

class FileToastsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoteOutlivesItsRow();
    void aNoteThatWaitsOutlivesItsRow();
    void anUnfinishedRowMayGo();
};

void FileToastsTest::aNoteOutlivesItsRow()
{
    Room room;
    room.announce("a.csv");
    QVERIFY(room.network);
    QTRY_VERIFY(room.network->open(QUrl(own + u"/a.csv"_s)));
    room.finish(u"a.csv"_s);
    QTRY_COMPARE(room.toasts.rowCount(), 1);
    const double id = room.cell(0, ToastModel::DownloadIdRole).toDouble();
    room.manager.removeEnded();
    QCOMPARE(room.manager.downloads().size(), 0);
    QCOMPARE(room.cell(0, ToastModel::NameRole).toString(), u"a.csv"_s);
    QCOMPARE(room.cell(0, ToastModel::BytesRole).toDouble(), 4.0);
    QCOMPARE(room.cell(0, ToastModel::DownloadIdRole).toDouble(), id);
    room.toasts.dismiss(room.cell(0, ToastModel::ToastIdRole).toInt());
    QCOMPARE(room.toasts.rowCount(), 0);
}

void FileToastsTest::aNoteThatWaitsOutlivesItsRow()
{
    Room room;
    for (int i = 0; i < 5; ++i) {
        const QString name = u"%1.csv"_s.arg(i);
        room.announce(name.toStdString());
        QTRY_VERIFY(room.network->open(QUrl(own + u'/' + name)));
        room.finish(name);
        QTRY_COMPARE(room.toasts.rowCount() + room.toasts.waiting(), i + 1);
    }
    QCOMPARE(room.toasts.waiting(), 2);
    room.manager.removeEnded();
    for (int left = 5; left > 0; --left) {
        QVERIFY(!room.cell(room.toasts.rowCount() - 1, ToastModel::NameRole).toString().isEmpty());
        room.toasts.dismiss(room.cell(0, ToastModel::ToastIdRole).toInt());
    }
    QCOMPARE(room.toasts.rowCount(), 0);
}

void FileToastsTest::anUnfinishedRowMayGo()
{
    Room room;
    for (int i = 0; i < DownloadManager::keptEntries + 50; ++i)
        room.announce(std::to_string(i) + ".csv");
    QCOMPARE(room.toasts.rowCount(), 0);
    QCOMPARE(room.manager.downloads().size(), DownloadManager::keptEntries);
}

QTEST_GUILESS_MAIN(FileToastsTest)
#include "tst_filetoasts.moc"
