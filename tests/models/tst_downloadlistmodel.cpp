// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "downloads/downloadmanager.h"
#include "models/downloadlistmodel.h"

#include <QAbstractItemModelTester>
#include <QDesktopServices>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;

namespace {

/** An answer that never comes. */
class SilentReply : public QNetworkReply
{
public:
    explicit SilentReply(QObject *parent)
        : QNetworkReply(parent)
    {
        open(QIODevice::ReadOnly);
    }
    void abort() override
    {
        if (isFinished())
            return;
        setError(OperationCanceledError, u"cancelled"_s);
        setFinished(true);
        Q_EMIT errorOccurred(OperationCanceledError);
        Q_EMIT finished();
    }

protected:
    qint64 readData(char *, qint64) override { return 0; }
};

/** Nothing goes out in these tests. */
class NoNetwork : public QNetworkAccessManager
{
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply *createRequest(Operation, const QNetworkRequest &, QIODevice *) override
    {
        return new SilentReply(this);
    }
};

} // namespace

class DownloadListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void staysEmptyWithoutManager();
    void newestComesFirst();
    void waitsForItsHost();
    void addressIsShownWithoutItsSecrets();
    void startedOnesAreActive();
    void opensTheFolderOnly();
    void endedOnesAreRemovedAndCounted();
    void problemsAreSaidInOneSentence();
    void aFloodDoesNotHoldUpTheWindow();

public Q_SLOTS:
    void noteUrl(const QUrl &url) { m_opened.append(url); }

private:
    void announce(const std::string &name, const std::string &url = {});
    [[nodiscard]] QVariant cell(int row, int role) const { return m_model->index(row).data(role); }
    [[nodiscard]] DownloadState state(int row) const
    {
        return DownloadState(cell(row, DownloadListModel::StateRole).toInt());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DownloadManager> m_manager;
    std::unique_ptr<DownloadListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QList<QUrl> m_opened;
};

void DownloadListModelTest::init()
{
    QTest::failOnWarning();
    m_opened.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    DownloadOptions options;
    options.dataFolder = m_folder->path();
    options.targetFolder = m_folder->path();
    options.autoStart = false;
    m_manager
        = std::make_unique<DownloadManager>(options, [](QObject *parent) { return new NoNetwork(parent); });
    m_model = std::make_unique<DownloadListModel>(m_manager.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void DownloadListModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_manager.reset();
    m_folder.reset();
}

void DownloadListModelTest::announce(const std::string &name, const std::string &url)
{
    Message notice;
    notice.type = MessageType::DownloadAllow;
    notice.fields = {{"file_name", name}};
    if (!url.empty())
        notice.fields.emplace_back("url", url);
    m_manager->takeNotice(notice, instantFromMs(1'700'000'000'000));
}

void DownloadListModelTest::staysEmptyWithoutManager()
{
    DownloadListModel model(nullptr);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.activeCount(), 0);
    model.start(1);
    model.openFolder(1);
}

void DownloadListModelTest::newestComesFirst()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    announce("june.csv");
    announce("july.csv");
    QCOMPARE(m_model->count(), 2);
    QCOMPARE(cell(0, DownloadListModel::TitleRole).toString(), u"july.csv"_s);
    QCOMPARE(cell(1, DownloadListModel::TitleRole).toString(), u"june.csv"_s);
    QCOMPARE(state(0), DownloadState::NoAddress);
    QVERIFY(std::isnan(cell(0, DownloadListModel::SizeRole).toDouble()));
    QCOMPARE(cell(0, DownloadListModel::AnnouncedMsRole).toDouble(), 1'700'000'000'000);
    const auto fields = cell(0, DownloadListModel::FieldsRole).value<QList<FieldText>>();
    QCOMPARE(fields, QList<FieldText>({{u"file_name"_s, u"july.csv"_s}}));
    QCOMPARE(reset.size(), 0);
}

void DownloadListModelTest::waitsForItsHost()
{
    announce("july.csv", "https://files.example.com/july.csv");
    QCOMPARE(state(0), DownloadState::Announced);
    QCOMPARE(cell(0, DownloadListModel::HostRole).toString(), u"files.example.com"_s);
    QCOMPARE(cell(0, DownloadListModel::BlockedHostRole).toString(), u"files.example.com"_s);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->allowHost(cell(0, DownloadListModel::DownloadIdRole).toDouble());
    QVERIFY(changed.size() >= 1);
    QCOMPARE(cell(0, DownloadListModel::BlockedHostRole).toString(), QString());
    QVERIFY(m_manager->allowedHosts().contains(u"files.example.com"_s));
}

void DownloadListModelTest::addressIsShownWithoutItsSecrets()
{
    announce("july.csv", "https://files.example.com/july.csv?key=secret");
    QCOMPARE(cell(0, DownloadListModel::UrlRole).toString(), u"https://files.example.com/july.csv"_s);
}

void DownloadListModelTest::startedOnesAreActive()
{
    announce("july.csv", "https://files.example.com/july.csv");
    QSignalSpy active(m_model.get(), &DownloadListModel::activeCountChanged);
    const double id = cell(0, DownloadListModel::DownloadIdRole).toDouble();
    m_model->allowHost(id);
    QCOMPARE(m_model->activeCount(), 1);
    QTRY_VERIFY(active.size() >= 1);
    m_model->cancel(id);
    QTRY_COMPARE(state(0), DownloadState::Paused);
    QCOMPARE(m_model->activeCount(), 0);
    m_model->retry(id);
    QCOMPARE(m_model->activeCount(), 1);
    m_model->cancel(id);
}

void DownloadListModelTest::opensTheFolderOnly()
{
    announce("july.csv");
    QDesktopServices::setUrlHandler(u"file"_s, this, "noteUrl");
    m_model->openFolder(cell(0, DownloadListModel::DownloadIdRole).toDouble());
    m_model->openFolder(4711);
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_opened, QList<QUrl>({QUrl::fromLocalFile(m_folder->path())}));
}

void DownloadListModelTest::endedOnesAreRemovedAndCounted()
{
    announce("one.csv", "http://files.example.com/one.csv"); // not encrypted: failed
    announce("two.csv");
    announce("three.csv", "http://files.example.com/three.csv");
    QCOMPARE(m_model->endedCount(), 2);
    QVERIFY(!cell(1, DownloadListModel::ReadyRole).toBool());
    m_model->removeEnded();
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(cell(0, DownloadListModel::TitleRole).toString(), u"two.csv"_s);
    QCOMPARE(m_model->removedCount(), 2.0);
    QCOMPARE(m_model->endedCount(), 0);
}

void DownloadListModelTest::problemsAreSaidInOneSentence()
{
    const QSignalSpy changed(m_model.get(), &DownloadListModel::problemChanged);
    QCOMPARE(m_model->problem(), QString());
    announce("one.csv", "http://files.example.com/one.csv"); // not encrypted: failed
    announce("two.csv", "http://files.example.com/two.csv");
    QTRY_COMPARE(m_model->problemCount(), 2);
    QCOMPARE(changed.size(), 1); // once for both
    QVERIFY2(m_model->problem().contains(u'2'), qUtf8Printable(m_model->problem()));
    m_model->removeEnded();
    QTRY_COMPARE(m_model->problemCount(), 0);
    QCOMPARE(m_model->problem(), QString());
}

void DownloadListModelTest::aFloodDoesNotHoldUpTheWindow()
{
    m_tester.reset(); // it looks at everything after each change
    const QSignalSpy counts(m_model.get(), &DownloadListModel::activeCountChanged);
    const QSignalSpy problems(m_model.get(), &DownloadListModel::problemChanged);
    for (int i = 0; i < 10'000; ++i)
        announce(std::to_string(i) + ".csv", "https://files.example.com/" + std::to_string(i) + ".csv");
    QCOMPARE(m_model->count(), DownloadManager::keptEntries);
    QCOMPARE(m_model->rowCount(), DownloadManager::keptEntries);
    QTRY_COMPARE(problems.size(), 1);
    QVERIFY2(counts.size() < 10, qPrintable(QString::number(counts.size())));
}

QTEST_MAIN(DownloadListModelTest)
#include "tst_downloadlistmodel.moc"
