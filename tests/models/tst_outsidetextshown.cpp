// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/desk.h"
#include "testfleet.h"

#include <QMetaProperty>
#include <QTest>

#include <algorithm>
#include <array>

using namespace waypost;
using namespace waypost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** Turns what follows it, opens what it does not close, and closes what it did not open. */
constexpr std::string_view hostile = "\u202Eab\u2067c\u2069\u2069\u200B\x07";

std::string with(std::string_view name)
{
    return std::string(name) + std::string(hostile);
}

bool isMark(QChar c)
{
    const bool isIsolation = c == QChar(u'\u2068') || c == QChar(u'\u2069');
    return (c.category() == QChar::Other_Format && !isIsolation)
        || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t');
}

/** Nothing in it acts on what stands around it. */
bool isTame(const QString &text)
{
    int depth = 0;
    for (const QChar c : text) {
        depth += c == QChar(u'\u2068') ? 1 : c == QChar(u'\u2069') ? -1 : 0;
        if (depth < 0 || isMark(c))
            return false;
    }
    return depth == 0;
}

/** Keys, which no person reads. */
bool isKey(const QByteArray &name)
{
    constexpr std::array keys{"imei", "vehicleImei", "key", "kind", "selectedImei"};
    return std::ranges::any_of(keys, [&name](const char *key) { return name == key; });
}

void check(const QVariant &value, const QByteArray &where, int *seen)
{
    const auto say = [&](const QString &text) {
        *seen += text.contains(u"[RLO]") ? 1 : 0;
        const QByteArray what = where + ": " + text.toUtf8().toPercentEncoding();
        QVERIFY2(isTame(text), what.constData());
    };
    if (value.typeId() == QMetaType::QString)
        say(value.toString());
    if (value.canConvert<QList<FieldText>>()) {
        for (const FieldText &field : value.value<QList<FieldText>>()) {
            say(field.key);
            say(field.value);
        }
    }
    if (value.canConvert<QList<LabelledText>>()) {
        for (const LabelledText &line : value.value<QList<LabelledText>>())
            say(line.value);
    }
    if (value.canConvert<QList<FaultText>>()) {
        for (const FaultText &fault : value.value<QList<FaultText>>())
            say(fault.code);
    }
}

/** @return how many texts of the model hold a direction mark that is spelt out */
int checkModel(const QAbstractItemModel &model)
{
    int seen = 0;
    const QHash<int, QByteArray> names = model.roleNames();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (auto name = names.begin(); name != names.end(); ++name) {
            if (!isKey(*name))
                check(
                    model.index(row, 0).data(name.key()), model.metaObject()->className() + ("." + *name),
                    &seen);
        }
    }
    return seen;
}

int checkProperties(const QObject &object)
{
    int seen = 0;
    for (int i = 0; i < object.metaObject()->propertyCount(); ++i) {
        const QMetaProperty property = object.metaObject()->property(i);
        if (!isKey(property.name()))
            check(
                property.read(&object), object.metaObject()->className() + QByteArray(".") + property.name(),
                &seen);
    }
    return seen;
}

} // namespace

/** Text from outside reaches the screen through models: none of it may turn what stands beside it. */
class OutsideTextShownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void ofAVehicle();
    void ofAnAlarm();
    void ofAFeed();
    void intoTheClipboardAsItIs();

private:
    TestFleet m_fleet;
    std::unique_ptr<Desk> m_desk;
};

void OutsideTextShownTest::init()
{
    m_desk = std::make_unique<Desk>(
        DeskParts{.store = m_fleet.store, .alarms = m_fleet.book, .clock = m_fleet.clock, .batching = 0ms});
    Snapshot snapshot = m_fleet.moving("A");
    snapshot.vehicle.model = with("GV-20");
    StatusTexts &texts = snapshot.status.texts.ensure();
    texts.address = with("Main Street");
    texts.comment = with("comment");
    texts.version = with("2");
    DriverReport driver = m_fleet.driver("A", with("Kim"));
    driver.id = with("0F19");
    ObdErrorReport faults;
    faults.vehicle = snapshot.vehicle;
    faults.deviceTime = m_fleet.clock.now();
    faults.standard = with("J1939");
    faults.faults = {with("P0401")};
    faults.vin = with("VIN");
    m_fleet.apply({snapshot, driver, faults});
    m_fleet.name("A", QString::fromStdString(with("HV 1")));
}

void OutsideTextShownTest::cleanup()
{
    m_desk.reset();
}

void OutsideTextShownTest::ofAVehicle()
{
    m_desk->selectRow(0);
    QVERIFY(checkModel(*m_desk->fleet()) >= 3);
    QVERIFY(checkProperties(*m_desk->vehicle()) >= 6);
    QVERIFY(isTame(m_desk->vehicleName(u"A"_s)));
}

void OutsideTextShownTest::ofAnAlarm()
{
    Message message;
    message.type = MessageType::MessagePass;
    message.text = with("Door open");
    message.sent = m_fleet.clock.now();
    AlarmDetails details;
    details.imei = Imei("A");
    details.name = with("Door open");
    details.fields = {{with("door"), with("open")}};
    message.alarm = details;
    m_fleet.book.takeMessage(message, m_fleet.clock.now());
    m_fleet.raise("A", sosNumber);
    QVERIFY(m_desk->alarms()->rowCount() > 0);
    QVERIFY(checkModel(*m_desk->alarms()) >= 1);
    QVERIFY(checkModel(*m_desk->toasts()) >= 1);
}

void OutsideTextShownTest::ofAFeed()
{
    FeedStatus status;
    status.state = FeedState::Refused;
    status.error = QString::fromStdString(with("refused"));
    status.serverWords = QString::fromStdString(with("no such user"));
    m_desk->takeFeedStatus(status);
    QVERIFY(checkProperties(*m_desk->deviceFeed()) >= 1);
}

void OutsideTextShownTest::intoTheClipboardAsItIs()
{
    m_fleet.name("A", u"משאית 7"_s);
    const QString shown = m_desk->vehicleName(u"A"_s);
    QVERIFY(shown != u"משאית 7"_s);
    QVERIFY(isTame(shown));
}

QTEST_MAIN(OutsideTextShownTest)
#include "tst_outsidetextshown.moc"
