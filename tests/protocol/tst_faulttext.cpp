// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/faulttext.h"

#include <QTest>

namespace waypost::test {

/** Trouble codes as people and servers write them. */
class TestFaultText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codes_data();
    void codes();
};

void TestFaultText::codes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("codes"); // joined by '|', texts after '='
    QTest::addColumn<bool>("j1939");
    const auto row = [](const char *text, const char *codes, bool j1939 = false) {
        QTest::addRow("%s", text) << QByteArray(text) << QByteArray(codes) << j1939;
    };
    row("P0301;C1201;U0100", "P0301|C1201|U0100");
    row("P0301,C1201", "P0301|C1201");
    row("P0301 P0302", "P0301|P0302");
    row("P0301|P0302\nB1000", "P0301|P0302|B1000");
    row("P0301;P0301;p0301", "P0301");
    row("p0401", "P0401");
    row("P0401 Exhaust gas recirculation flow, insufficient",
        "P0401=Exhaust gas recirculation flow, insufficient");
    row("P0401 - Exhaust gas;P0420: Catalyst", "P0401=Exhaust gas|P0420=Catalyst");
    row("P0301-00;U0100:13", "P0301-00|U0100:13");
    row("[\"P0301\",\"C1201\"]", "P0301|C1201");
    row("SPN 110 FMI 3;SPN 3216 FMI 4", "SPN 110 FMI 3|SPN 3216 FMI 4");
    row("SPN 110 FMI 3", "SPN 110 FMI 3");
    row("SPN:110/FMI:3, SPN:3216/FMI:4", "SPN 110 FMI 3|SPN 3216 FMI 4");
    row("spn110 fmi3", "SPN 110 FMI 3");
    row("SPN=110,FMI=3;SPN=111,FMI=4", "SPN 110 FMI 3|SPN 111 FMI 4");
    row("SPN 110 FMI 3 Engine coolant temperature", "SPN 110 FMI 3=Engine coolant temperature");
    row("SPN 639", "SPN 639");
    row("110-3;3216/4", "SPN 110 FMI 3|SPN 3216 FMI 4", true);
    row("110-3", "110-3");
    row("SPN 110 FMI 3;P0301", "SPN 110 FMI 3|P0301");
    row("no faults", "");
    row("None", "");
    row("0", "");
    row("", "");
    row(" ; , ", "");
    row("E107 E202", "E107|E202");
    row("Oil pressure low;Door open", "Oil pressure low|Door open");
    row("Engine: P0301", "P0301");
    row("XP0301", "XP0301");
    row("P4301", "P4301");
}

void TestFaultText::codes()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, j1939);
    QByteArray joined;
    for (const FaultCode &fault : faultCodesIn(text.toStdString(), j1939)) {
        joined += joined.isEmpty() ? "" : "|";
        joined += QByteArray::fromStdString(fault.code);
        if (!fault.text.empty())
            joined += '=' + QByteArray::fromStdString(fault.text);
    }
    QTEST(joined, "codes");
}

} // namespace waypost::test

QTEST_GUILESS_MAIN(waypost::test::TestFaultText)

#include "tst_faulttext.moc"
