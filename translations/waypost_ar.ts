<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Waypost</source>
        <translation>Waypost</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>مصنوع من</translation>
    </message>
    <message>
        <source>Choose one to read its licence.</source>
        <translation>اختر واحدًا لقراءة ترخيصه.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>مسجل الدخول باسم</translation>
    </message>
    <message>
        <source>Demo fleet, no account</source>
        <translation>أسطول تجريبي، بلا حساب</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Vehicle names</source>
        <translation>أسماء المركبات</translation>
    </message>
    <message>
        <source>The account does not say: %1</source>
        <comment>why it does not</comment>
        <translation>لا يذكر الحساب ذلك: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Keep me signed in on this computer</source>
        <translation>إبقائي مسجل الدخول على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The password is kept in the system keychain, never in a file or a log.</source>
        <translation>تُحفظ كلمة المرور في مخزن مفاتيح النظام، ولا تُكتب أبدًا في ملف أو سجل.</translation>
    </message>
    <message>
        <source>Leave the demo and sign in</source>
        <translation>مغادرة العرض وتسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Forgets the password on this computer. What was recorded stays.</source>
        <translation>ينسى كلمة المرور على هذا الحاسوب. ما سُجّل يبقى.</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>الحسابات على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>AccountSwitch</name>
    <message>
        <source>An earlier version left a journal in %1. It is shown to nobody until that folder is named with --data-dir.</source>
        <translation>ترك إصدار سابق سجلًا في ⁨%1⁩. لا يُعرض على أحد حتى يُسمى ذلك المجلد بالخيار --data-dir.</translation>
    </message>
    <message>
        <source>The key store has no password for this account.</source>
        <translation>لا توجد في مخزن المفاتيح كلمة مرور لهذا الحساب.</translation>
    </message>
    <message>
        <source>the window could not be made</source>
        <translation>تعذر إنشاء النافذة</translation>
    </message>
</context>
<context>
    <name>AgesSection</name>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Position fix</source>
        <translation>تحديد الموقع</translation>
    </message>
    <message>
        <source>%1, %2 sat</source>
        <comment>age of the fix, number of satellites</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩ قمر</translation>
    </message>
    <message>
        <source>Tire data</source>
        <translation>بيانات الإطارات</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>التأخير</translation>
    </message>
    <message>
        <source>Clock behind</source>
        <comment>the tracker&apos;s own clock, by how much</comment>
        <translation>الساعة متأخرة</translation>
    </message>
    <message>
        <source>Clock ahead</source>
        <comment>the tracker&apos;s own clock, by how much</comment>
        <translation>الساعة متقدمة</translation>
    </message>
</context>
<context>
    <name>AlarmActionBar</name>
    <message>
        <source>Acknowledge</source>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>Says that you have seen it. The alarm itself goes on.</source>
        <translation>يفيد أنك رأيته. ويستمر الإنذار نفسه.</translation>
    </message>
    <message>
        <source>Says that you have seen it (%1). The alarm itself goes on.</source>
        <comment>key</comment>
        <translation>يفيد أنك رأيته (⁨%1⁩). ويستمر الإنذار نفسه.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Takes the acknowledgement back, for five seconds</source>
        <translation>يسحب الإقرار، خلال خمس ثوانٍ</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>إظهار على الخريطة</translation>
    </message>
    <message>
        <source>Open vehicle</source>
        <translation>فتح المركبة</translation>
    </message>
    <message>
        <source>Shows everything that the vehicle reports</source>
        <translation>يعرض كل ما تبلغه المركبة</translation>
    </message>
    <message>
        <source>This vehicle has not reported yet.</source>
        <translation>لم تبلغ هذه المركبة بعد.</translation>
    </message>
</context>
<context>
    <name>AlarmDetail</name>
    <message>
        <source>Alarm: %1</source>
        <translation>إنذار: ⁨%1⁩</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>ماذا يعني</translation>
    </message>
    <message>
        <source>What ends it</source>
        <translation>ما الذي ينهيه</translation>
    </message>
    <message>
        <source>Where it was raised</source>
        <translation>أين أُطلق</translation>
    </message>
    <message>
        <source>As the message said</source>
        <translation>كما قالت الرسالة</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>The journal could not take this alarm: it would be lost if Waypost ended now.</source>
        <translation>لم يستطع السجل حفظ هذا الإنذار: سيضيع إذا أُغلق Waypost الآن.</translation>
    </message>
</context>
<context>
    <name>AlarmExplanation</name>
    <message>
        <source>Somebody pressed the emergency button.</source>
        <translation>ضغط أحدهم زر الطوارئ.</translation>
    </message>
    <message>
        <source>The tracker no longer gets power from the vehicle.</source>
        <translation>لم يعد المتتبع يتلقى طاقة من المركبة.</translation>
    </message>
    <message>
        <source>The voltage that the vehicle supplies to the tracker is low.</source>
        <translation>الجهد الذي تغذي به المركبة المتتبع منخفض.</translation>
    </message>
    <message>
        <source>The tracker&apos;s own battery is low: it says so, or reports less than 20 percent.</source>
        <translation>بطارية المتتبع منخفضة: أفاد بذلك أو أبلغ عن أقل من 20 بالمئة.</translation>
    </message>
    <message>
        <source>The tracker says that the vehicle is faster than its limit.</source>
        <translation>يفيد المتتبع بأن المركبة تجاوزت حد سرعتها.</translation>
    </message>
    <message>
        <source>The tracker or the tank&apos;s probe says that the tank is losing fuel.</source>
        <translation>يفيد المتتبع أو مجس الخزان بأن الخزان يفقد الوقود.</translation>
    </message>
    <message>
        <source>The tracker says that its mobile connection is being disturbed.</source>
        <translation>يفيد المتتبع بأن اتصاله الخلوي يتعرض للتشويش.</translation>
    </message>
    <message>
        <source>The tire&apos;s sensor says that the tire is losing air.</source>
        <translation>يفيد حساس الإطار بأن الإطار يفقد الهواء.</translation>
    </message>
    <message>
        <source>The tire&apos;s sensor reported 90 °C or more.</source>
        <translation>أبلغ حساس الإطار عن 90 °م أو أكثر.</translation>
    </message>
    <message>
        <source>Ends when the tracker&apos;s battery is at 25 percent again.</source>
        <translation>ينتهي عندما تعود بطارية المتتبع إلى 25 بالمئة.</translation>
    </message>
    <message>
        <source>Ends with the first report that no longer calls the supply low.</source>
        <translation>ينتهي مع أول تقرير لا يصف التغذية بالمنخفضة.</translation>
    </message>
    <message>
        <source>Ends when the tire is below 85 °C again.</source>
        <translation>ينتهي عندما يعود الإطار تحت 85 °م.</translation>
    </message>
    <message>
        <source>Ends when the sensor no longer says that the tire is losing air.</source>
        <translation>ينتهي عندما لا يعود الحساس يفيد بأن الإطار يفقد الهواء.</translation>
    </message>
    <message>
        <source>Ends when the tank&apos;s probe no longer reports a loss.</source>
        <translation>ينتهي عندما لا يعود مجس الخزان يبلغ عن فقدان.</translation>
    </message>
    <message>
        <source>These are the service&apos;s own words. No more is known about what they mean.</source>
        <translation>هذه كلمات الخدمة نفسها. لا يُعرف عن معناها أكثر من ذلك.</translation>
    </message>
    <message>
        <source>The service sent a number whose meaning is not documented.</source>
        <translation>أرسلت الخدمة رقمًا لم يُوثّق معناه.</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>لقد انتهى.</translation>
    </message>
    <message>
        <source>Ends when the vehicle reports “%1”.</source>
        <comment>name of another kind of alarm</comment>
        <translation>ينتهي عندما تبلغ المركبة «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Ends with the vehicle&apos;s next report that does not repeat it.</source>
        <translation>ينتهي مع التقرير التالي للمركبة الذي لا يكرره.</translation>
    </message>
    <message>
        <source>Only a message told of it. No report says when it is over: acknowledging it closes it.</source>
        <translation>ذكرته رسالة فقط. لا تقرير يقول متى ينتهي: الإقرار به يغلقه.</translation>
    </message>
    <message>
        <source>It is over: the sensor is on %1 now.</source>
        <comment>a vehicle</comment>
        <translation>لقد انتهى: الحساس الآن على ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>AlarmFacts</name>
    <message>
        <source>Raised</source>
        <translation>أُطلق</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>time, age</comment>
        <translation>‏⁨%1⁩، قبل ⁨%2⁩</translation>
    </message>
    <message>
        <source>Last raised</source>
        <translation>آخر إطلاق</translation>
    </message>
    <message>
        <source>Raised how often</source>
        <translation>كم مرة أُطلق</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>The vehicle&apos;s report</source>
        <translation>تقرير المركبة</translation>
    </message>
    <message>
        <source>A sensor</source>
        <translation>حساس</translation>
    </message>
    <message>
        <source>A rule of Waypost</source>
        <translation>قاعدة من Waypost</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>الحساس</translation>
    </message>
    <message>
        <source>Speed then</source>
        <translation>السرعة حينها</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>أُقرّ به</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>انتهى</translation>
    </message>
</context>
<context>
    <name>AlarmFilterMenu</name>
    <message>
        <source>Filter of the alarms</source>
        <translation>مرشح الإنذارات</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرج</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Also show</source>
        <translation>إظهار أيضًا</translation>
    </message>
    <message>
        <source>Acknowledged, still active</source>
        <translation>أُقرّ به، ما زال نشطًا</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Show every open alarm</source>
        <translation>إظهار كل إنذار مفتوح</translation>
    </message>
</context>
<context>
    <name>AlarmHead</name>
    <message>
        <source>Raised</source>
        <translation>أُطلق</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>المركبة</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>إنذار</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>AlarmKind</name>
    <message>
        <source>Ignition on</source>
        <translation>الإشعال يعمل</translation>
    </message>
    <message>
        <source>Parked, ignition off</source>
        <translation>متوقف، الإشعال مطفأ</translation>
    </message>
    <message>
        <source>External power lost</source>
        <translation>انقطعت الطاقة الخارجية</translation>
    </message>
    <message>
        <source>Tracker battery low</source>
        <translation>بطارية المتتبع منخفضة</translation>
    </message>
    <message>
        <source>SOS button pressed</source>
        <translation>ضُغط زر SOS</translation>
    </message>
    <message>
        <source>Overspeed</source>
        <translation>تجاوز السرعة</translation>
    </message>
    <message>
        <source>Towed</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Address requested</source>
        <translation>طُلب العنوان</translation>
    </message>
    <message>
        <source>Anti-theft triggered</source>
        <translation>انطلقت الحماية من السرقة</translation>
    </message>
    <message>
        <source>Tank filled</source>
        <translation>مُلئ الخزان</translation>
    </message>
    <message>
        <source>Fuel loss</source>
        <translation>فقدان وقود</translation>
    </message>
    <message>
        <source>Left geofence</source>
        <translation>غادر السياج الجغرافي</translation>
    </message>
    <message>
        <source>Entered geofence</source>
        <translation>دخل السياج الجغرافي</translation>
    </message>
    <message>
        <source>Air conditioning on</source>
        <translation>التكييف يعمل</translation>
    </message>
    <message>
        <source>Air conditioning off</source>
        <translation>التكييف متوقف</translation>
    </message>
    <message>
        <source>Idling began</source>
        <translation>بدأ التشغيل الخامل</translation>
    </message>
    <message>
        <source>Idling ended</source>
        <translation>انتهى التشغيل الخامل</translation>
    </message>
    <message>
        <source>Vibration</source>
        <translation>اهتزاز</translation>
    </message>
    <message>
        <source>Unauthorised move</source>
        <translation>حركة غير مصرح بها</translation>
    </message>
    <message>
        <source>Left point of interest</source>
        <translation>غادر نقطة الاهتمام</translation>
    </message>
    <message>
        <source>Entered point of interest</source>
        <translation>دخل نقطة الاهتمام</translation>
    </message>
    <message>
        <source>GSM jamming</source>
        <translation>تشويش GSM</translation>
    </message>
    <message>
        <source>GSM jamming ended</source>
        <translation>انتهى تشويش GSM</translation>
    </message>
    <message>
        <source>External power restored</source>
        <translation>عادت الطاقة الخارجية</translation>
    </message>
    <message>
        <source>External power low</source>
        <translation>الطاقة الخارجية منخفضة</translation>
    </message>
    <message>
        <source>Harsh driving</source>
        <translation>قيادة قاسية</translation>
    </message>
    <message>
        <source>Collision</source>
        <translation>تصادم</translation>
    </message>
    <message>
        <source>Roll-over</source>
        <translation>انقلاب</translation>
    </message>
    <message>
        <source>Tire leaking</source>
        <translation>إطار يسرّب</translation>
    </message>
    <message>
        <source>Tire sensor battery low</source>
        <translation>بطارية حساس الإطار منخفضة</translation>
    </message>
    <message>
        <source>Tracker power low</source>
        <translation>طاقة المتتبع منخفضة</translation>
    </message>
    <message>
        <source>Tracker removed</source>
        <translation>أُزيل المتتبع</translation>
    </message>
    <message>
        <source>Tracker case opened</source>
        <translation>فُتحت علبة المتتبع</translation>
    </message>
    <message>
        <source>Box opened</source>
        <translation>فُتح الصندوق</translation>
    </message>
    <message>
        <source>Fell down</source>
        <translation>سقط</translation>
    </message>
    <message>
        <source>Tracker battery recovered</source>
        <translation>تعافت بطارية المتتبع</translation>
    </message>
    <message>
        <source>Inner temperature high</source>
        <translation>الحرارة الداخلية عالية</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>تحرك</translation>
    </message>
    <message>
        <source>Inclined</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>USB charging began</source>
        <translation>بدأ شحن USB</translation>
    </message>
    <message>
        <source>USB charging ended</source>
        <translation>انتهى شحن USB</translation>
    </message>
    <message>
        <source>Tracker mounted</source>
        <translation>رُكّب المتتبع</translation>
    </message>
    <message>
        <source>Tracker case closed</source>
        <translation>أُغلقت علبة المتتبع</translation>
    </message>
    <message>
        <source>Box closed</source>
        <translation>أُغلق الصندوق</translation>
    </message>
    <message>
        <source>Upright again after fall</source>
        <translation>استقام بعد السقوط</translation>
    </message>
    <message>
        <source>Inner temperature no longer high</source>
        <translation>الحرارة الداخلية لم تعد عالية</translation>
    </message>
    <message>
        <source>Movement ended</source>
        <translation>انتهت الحركة</translation>
    </message>
    <message>
        <source>Collision recovered</source>
        <translation>انتهى التصادم</translation>
    </message>
    <message>
        <source>Level again</source>
        <translation>استوى ثانية</translation>
    </message>
    <message>
        <source>Tracker powered on</source>
        <translation>شُغّل المتتبع</translation>
    </message>
    <message>
        <source>Inner temperature low</source>
        <translation>الحرارة الداخلية منخفضة</translation>
    </message>
    <message>
        <source>Inner temperature no longer low</source>
        <translation>الحرارة الداخلية لم تعد منخفضة</translation>
    </message>
    <message>
        <source>Tire hot</source>
        <translation>إطار ساخن</translation>
    </message>
    <message>
        <source>Alarm message</source>
        <translation>رسالة إنذار</translation>
    </message>
    <message>
        <source>Tracker tampered with</source>
        <translation>عُبث بالمتتبع</translation>
    </message>
    <message>
        <source>GPS antenna cut</source>
        <translation>قُطع هوائي GPS</translation>
    </message>
    <message>
        <source>Driver fatigue</source>
        <translation>إرهاق السائق</translation>
    </message>
    <message>
        <source>Door opened</source>
        <translation>فُتح الباب</translation>
    </message>
    <message>
        <source>Door closed</source>
        <translation>أُغلق الباب</translation>
    </message>
</context>
<context>
    <name>AlarmNews</name>
    <message numerus="yes">
        <source>%1. And %n more new alarm(s).</source>
        <comment>the worst of them</comment>
        <translation>
            <numerusform>‏⁨%1⁩.</numerusform>
            <numerusform>‏⁨%1⁩. وإنذار جديد آخر.</numerusform>
            <numerusform>‏⁨%1⁩. وإنذاران جديدان آخران.</numerusform>
            <numerusform>‏⁨%1⁩. و%n إنذارات جديدة أخرى.</numerusform>
            <numerusform>‏⁨%1⁩. و%n إنذارًا جديدًا آخر.</numerusform>
            <numerusform>‏⁨%1⁩. و%n إنذار جديد آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>New alarm: %1</source>
        <translation>إنذار جديد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>New alarm, %1: %2</source>
        <comment>vehicle, alarm</comment>
        <translation>إنذار جديد، ⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>AlarmNote</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a value, the value</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>AlarmPane</name>
    <message>
        <source>No alarm chosen</source>
        <translation>لم يُختر إنذار</translation>
    </message>
    <message>
        <source>Choose one to see all that is known about it.</source>
        <translation>اختر واحدًا لترى كل ما يُعرف عنه.</translation>
    </message>
</context>
<context>
    <name>AlarmRow</name>
    <message>
        <source>Unacknowledged</source>
        <translation>بلا إقرار</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>أُقرّ به</translation>
    </message>
    <message>
        <source>Cleared, unacknowledged</source>
        <translation>انتهى، بلا إقرار</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4, %5 ago</source>
        <comment>priority, vehicle, alarm, state, age</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩: ⁨%3⁩، ⁨%4⁩، قبل ⁨%5⁩</translation>
    </message>
    <message>
        <source>Sensor %1</source>
        <comment>identifier of a tire sensor</comment>
        <translation>الحساس ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>how often an alarm was raised</comment>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 priority, %2</source>
        <comment>for example: High priority, Unacknowledged</comment>
        <translation>الأولوية: ⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>vehicle, alarm</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>not saved</source>
        <comment>an alarm that could not be written to the disk</comment>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>The journal could not take this alarm: it would be lost if Waypost ended now.</source>
        <translation>لم يستطع السجل حفظ هذا الإنذار: سيضيع إذا أُغلق Waypost الآن.</translation>
    </message>
</context>
<context>
    <name>AlarmRowButtons</name>
    <message>
        <source>Acknowledged.</source>
        <translation>أُقرّ به.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Takes the acknowledgement back, for five seconds</source>
        <translation>يسحب الإقرار، خلال خمس ثوانٍ</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>Says that you have seen it. The alarm itself goes on.</source>
        <translation>يفيد أنك رأيته. ويستمر الإنذار نفسه.</translation>
    </message>
    <message>
        <source>Says that you have seen it (%1). The alarm itself goes on.</source>
        <comment>key</comment>
        <translation>يفيد أنك رأيته (⁨%1⁩). ويستمر الإنذار نفسه.</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>إظهار على الخريطة</translation>
    </message>
    <message>
        <source>Acknowledge: %1</source>
        <comment>vehicle and alarm</comment>
        <translation>إقرار: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Show on map: %1</source>
        <comment>vehicle and alarm</comment>
        <translation>إظهار على الخريطة: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>AlarmRows</name>
    <message>
        <source>Alarms</source>
        <translation>الإنذارات</translation>
    </message>
    <message>
        <source>No alarms match the filter</source>
        <translation>لا إنذارات تطابق المرشح</translation>
    </message>
    <message>
        <source>No open alarms</source>
        <translation>لا إنذارات مفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>%n open alarm(s) are hidden by it.</source>
        <translation>
            <numerusform>لا يخفي إنذارات مفتوحة.</numerusform>
            <numerusform>يخفي إنذارًا مفتوحًا واحدًا.</numerusform>
            <numerusform>يخفي إنذارين مفتوحين.</numerusform>
            <numerusform>يخفي %n إنذارات مفتوحة.</numerusform>
            <numerusform>يخفي %n إنذارًا مفتوحًا.</numerusform>
            <numerusform>يخفي %n إنذار مفتوح.</numerusform>
        </translation>
    </message>
    <message>
        <source>An alarm appears here as soon as a vehicle, a sensor or a message raises it.</source>
        <translation>يظهر الإنذار هنا حالما تطلقه مركبة أو حساس أو رسالة.</translation>
    </message>
    <message>
        <source>No open alarms are known</source>
        <translation>لا إنذارات مفتوحة معروفة</translation>
    </message>
    <message>
        <source>Some may be missing: a connection is or was interrupted, or nothing is saved.</source>
        <translation>قد تنقص إنذارات: أحد الاتصالات منقطع أو كان منقطعًا، أو لا يُحفظ شيء.</translation>
    </message>
</context>
<context>
    <name>AlarmSection</name>
    <message>
        <source>Needs acknowledgement</source>
        <translation>يحتاج إقرارًا</translation>
    </message>
    <message>
        <source>Acknowledged, still active</source>
        <translation>أُقرّ به، ما زال نشطًا</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>انتهى</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>لا إنذارات</numerusform>
            <numerusform>إنذار واحد</numerusform>
            <numerusform>إنذاران</numerusform>
            <numerusform>%n إنذارات</numerusform>
            <numerusform>%n إنذارًا</numerusform>
            <numerusform>%n إنذار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlarmSymbol</name>
    <message>
        <source>Critical</source>
        <translation>حرج</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>No alarm</source>
        <translation>لا إنذار</translation>
    </message>
    <message>
        <source>%1, not acknowledged</source>
        <comment>alarm priority</comment>
        <translation>‏⁨%1⁩، لم يُقرّ به</translation>
    </message>
    <message>
        <source>%1, acknowledged</source>
        <comment>alarm priority</comment>
        <translation>‏⁨%1⁩، أُقرّ به</translation>
    </message>
</context>
<context>
    <name>AlarmTicker</name>
    <message>
        <source>Open alarms</source>
        <translation>الإنذارات المفتوحة</translation>
    </message>
    <message>
        <source>No open alarm</source>
        <translation>لا إنذار مفتوح</translation>
    </message>
    <message>
        <source>No alarm is known; some may be missing</source>
        <translation>لا إنذار معروف؛ قد تنقص إنذارات</translation>
    </message>
</context>
<context>
    <name>AlarmTools</name>
    <message numerus="yes">
        <source>%n hidden</source>
        <comment>number of open alarms that the filter keeps out</comment>
        <translation>
            <numerusform>لا شيء مخفي</numerusform>
            <numerusform>واحد مخفي</numerusform>
            <numerusform>اثنان مخفيان</numerusform>
            <numerusform>%n مخفية</numerusform>
            <numerusform>%n مخفيًا</numerusform>
            <numerusform>%n مخفي</numerusform>
        </translation>
    </message>
    <message>
        <source>Open alarms that the filter keeps out. Click to show every open alarm.</source>
        <translation>إنذارات مفتوحة يحجبها المرشح. انقر لإظهار كل إنذار مفتوح.</translation>
    </message>
    <message>
        <source>move</source>
        <comment>what keys do: to the next or previous row</comment>
        <translation>حركة</translation>
    </message>
    <message>
        <source>acknowledge</source>
        <comment>what a key does</comment>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>show on map</source>
        <comment>what a key does</comment>
        <translation>إظهار على الخريطة</translation>
    </message>
    <message>
        <source>Filter the alarms: a filter is set</source>
        <translation>ترشيح الإنذارات: يوجد مرشح</translation>
    </message>
    <message>
        <source>Filter the alarms</source>
        <translation>ترشيح الإنذارات</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>كما ضُبط النظام</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Quiet text and edges become strong, and tinted grounds become edges.</source>
        <translation>تقوى النصوص والحواف الخافتة، وتصير الخلفيات الملونة حوافًا.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Nothing blinks or glides. Shapes and words say the same.</source>
        <translation>لا شيء يومض أو ينزلق. الأشكال والكلمات تقول الشيء نفسه.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>حجم كل شيء</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
</context>
<context>
    <name>Attribution</name>
    <message>
        <source>Natural Earth · GeoNames CC BY 4.0</source>
        <translation>Natural Earth · GeoNames CC BY 4.0</translation>
    </message>
    <message>
        <source>Natural Earth · GeoNames CC BY 4.0 · own traces 30 d</source>
        <comment>30 days</comment>
        <translation>‏Natural Earth · GeoNames CC BY 4.0 · مسارات الأسطول في 30 يومًا</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>whose the street map is, whose the rest</comment>
        <translation>‏⁨%1⁩ · ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>AxleMenu</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of an axle layout, its short form</comment>
        <translation>‏⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Other…</source>
        <comment>axle layout</comment>
        <translation>أخرى…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>%1. %2</source>
        <comment>heading, explanation</comment>
        <translation>‏⁨%1⁩. ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>BannerStack</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Map views</source>
        <translation>مشاهد الخريطة</translation>
    </message>
    <message>
        <source>No graphics hardware</source>
        <translation>لا عتاد رسوميات</translation>
    </message>
    <message>
        <source>This computer draws the map simplified and slower.</source>
        <translation>يرسم هذا الكمبيوتر الخريطة مبسّطة وأبطأ.</translation>
    </message>
</context>
<context>
    <name>BasemapSource</name>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>Vehicle %1</source>
        <translation>المركبة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>بلا فريق</translation>
    </message>
    <message>
        <source>Teams of the fleet</source>
        <translation>فرق الأسطول</translation>
    </message>
    <message>
        <source>Axles, as wheels on each from the front</source>
        <translation>المحاور، عدد عجلات كل منها من الأمام</translation>
    </message>
    <message>
        <source>For example %1</source>
        <comment>axle layout</comment>
        <translation>مثلًا ⁨%1⁩</translation>
    </message>
    <message>
        <source>Write 2 or 4 for each axle with a hyphen between, and a plus before the trailer&apos;s.</source>
        <translation>اكتب 2 أو 4 لكل محور وبينها شرطة، وعلامة زائد قبل محاور المقطورة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Sensor %1 is now at %2.</source>
        <comment>sensor id, wheel</comment>
        <translation>الحساس ⁨%1⁩ الآن على: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Sensor %1 is on no wheel now.</source>
        <comment>sensor id</comment>
        <translation>الحساس ⁨%1⁩ ليس على عجلة الآن.</translation>
    </message>
    <message>
        <source>The axles have changed.</source>
        <translation>تغيرت المحاور.</translation>
    </message>
    <message>
        <source>What is written down about the vehicle has changed.</source>
        <translation>تغير ما هو مدون عن المركبة.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message numerus="yes">
        <source>%1, %n vehicles</source>
        <comment>filter with its count</comment>
        <translation>
            <numerusform>‏⁨%1⁩، لا مركبات</numerusform>
            <numerusform>‏⁨%1⁩، مركبة واحدة</numerusform>
            <numerusform>‏⁨%1⁩، مركبتان</numerusform>
            <numerusform>‏⁨%1⁩، %n مركبات</numerusform>
            <numerusform>‏⁨%1⁩، %n مركبة</numerusform>
            <numerusform>‏⁨%1⁩، %n مركبة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>Copy coordinates</source>
        <translation>نسخ الإحداثيات</translation>
    </message>
</context>
<context>
    <name>CountBadge</name>
    <message>
        <source>999+</source>
        <translation>999+</translation>
    </message>
</context>
<context>
    <name>DemoOffer</name>
    <message>
        <source>or</source>
        <comment>sign in, or try the demo</comment>
        <translation>أو</translation>
    </message>
    <message>
        <source>Try the demo fleet</source>
        <translation>جرّب الأسطول التجريبي</translation>
    </message>
    <message>
        <source>250 simulated vehicles. No account, no network.</source>
        <translation>250 مركبة محاكاة. بلا حساب ولا شبكة.</translation>
    </message>
</context>
<context>
    <name>DeskAction</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>‏⁨%1⁩ (⁨%2⁩)</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Regions</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>المنطقة التالية</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>المنطقة السابقة</translation>
    </message>
    <message>
        <source>Go to the fleet list</source>
        <translation>إلى قائمة الأسطول</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>إلى الخريطة</translation>
    </message>
    <message>
        <source>Go to the vehicle panel</source>
        <translation>إلى لوحة المركبة</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>إلى الوارد</translation>
    </message>
    <message>
        <source>Close, stop following, deselect: one step back</source>
        <translation>إغلاق، إيقاف التتبع، إلغاء التحديد: خطوة إلى الوراء</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>الصف التالي</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>الصف السابق</translation>
    </message>
    <message>
        <source>Filter the fleet list, or the inbox when you are in it</source>
        <translation>ترشيح قائمة الأسطول، أو الوارد إن كنت فيه</translation>
    </message>
    <message>
        <source>Sort the fleet by name</source>
        <translation>ترتيب الأسطول حسب الاسم</translation>
    </message>
    <message>
        <source>Sort the fleet by attention</source>
        <translation>ترتيب الأسطول حسب الأهمية</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Show the vehicles that pass the filter</source>
        <translation>إظهار المركبات التي تجتاز المرشح</translation>
    </message>
    <message>
        <source>Show the whole fleet</source>
        <translation>إظهار الأسطول كله</translation>
    </message>
    <message>
        <source>Show the selected vehicle from near</source>
        <translation>إظهار المركبة المحددة عن قرب</translation>
    </message>
    <message>
        <source>Stop following the vehicle</source>
        <translation>إيقاف تتبع المركبة</translation>
    </message>
    <message>
        <source>Follow the selected vehicle</source>
        <translation>تتبع المركبة المحددة</translation>
    </message>
    <message>
        <source>Name, team and axles of the vehicle…</source>
        <translation>اسم المركبة وفريقها ومحاورها…</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Acknowledge the alarm</source>
        <translation>الإقرار بالإنذار</translation>
    </message>
    <message>
        <source>Acknowledge all alarms shown</source>
        <translation>الإقرار بكل الإنذارات المعروضة</translation>
    </message>
    <message>
        <source>Undo the acknowledgement</source>
        <translation>التراجع عن الإقرار</translation>
    </message>
    <message>
        <source>Next unacknowledged alarm</source>
        <translation>الإنذار التالي بلا إقرار</translation>
    </message>
    <message>
        <source>Previous unacknowledged alarm</source>
        <translation>الإنذار السابق بلا إقرار</translation>
    </message>
    <message>
        <source>Filter the inbox</source>
        <translation>ترشيح الوارد</translation>
    </message>
    <message>
        <source>Show the alarms</source>
        <translation>إظهار الإنذارات</translation>
    </message>
    <message>
        <source>Show the messages</source>
        <translation>إظهار الرسائل</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>إظهار الملفات</translation>
    </message>
    <message>
        <source>Show the map again</source>
        <translation>إظهار الخريطة ثانية</translation>
    </message>
    <message>
        <source>Give the inbox the map&apos;s room</source>
        <translation>توسيع الوارد مكان الخريطة</translation>
    </message>
    <message>
        <source>Waypost</source>
        <translation>Waypost</translation>
    </message>
    <message>
        <source>Search vehicles and commands</source>
        <translation>البحث عن المركبات والأوامر</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>إظهار كل المفاتيح</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>About Waypost</source>
        <translation>حول Waypost</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>ملء الشاشة والعودة</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Quit Waypost</source>
        <translation>إنهاء Waypost</translation>
    </message>
    <message>
        <source>Go to saved view %1</source>
        <translation>إلى المشهد المحفوظ ⁨%1⁩</translation>
    </message>
    <message>
        <source>View: %1</source>
        <comment>a saved one</comment>
        <translation>المشهد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Go to a saved view</source>
        <translation>إلى مشهد محفوظ</translation>
    </message>
    <message>
        <source>%1 … 9</source>
        <comment>the first of nine keys</comment>
        <translation>⁦%1 … 9⁩</translation>
    </message>
    <message>
        <source>Save this as view %1</source>
        <translation>حفظ هذا باسم المشهد ⁨%1⁩</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>حفظ هذا المشهد</translation>
    </message>
    <message>
        <source>Hide the trail of the selected vehicle</source>
        <translation>إخفاء مسار المركبة المحددة</translation>
    </message>
    <message>
        <source>Show the trail of the selected vehicle</source>
        <translation>إظهار مسار المركبة المحددة</translation>
    </message>
    <message>
        <source>Show the selected vehicle and its trail</source>
        <translation>إظهار المركبة المحددة ومسارها</translation>
    </message>
    <message>
        <source>Choose the street map…</source>
        <translation>اختيار خريطة الشوارع…</translation>
    </message>
    <message>
        <source>Do not keep the selected vehicle in view</source>
        <translation>عدم إبقاء المركبة المحددة ظاهرة</translation>
    </message>
    <message>
        <source>Keep the selected vehicle in view, with others</source>
        <translation>إبقاء المركبة المحددة ظاهرة مع غيرها</translation>
    </message>
    <message>
        <source>Layers of the map</source>
        <translation>طبقات الخريطة</translation>
    </message>
    <message>
        <source>Copy the coordinates under the pointer, or of the selected vehicle</source>
        <translation>نسخ الإحداثيات تحت المؤشر، أو إحداثيات المركبة المحددة</translation>
    </message>
    <message>
        <source>Go to the home view</source>
        <translation>إلى المشهد الرئيسي</translation>
    </message>
    <message>
        <source>Make this the home view</source>
        <translation>جعل هذا المشهد رئيسيًا</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>حفظ هذا المشهد…</translation>
    </message>
    <message>
        <source>Rename or delete views…</source>
        <translation>إعادة تسمية المشاهد أو حذفها…</translation>
    </message>
</context>
<context>
    <name>DeskBorders</name>
    <message>
        <source>Border between fleet and map</source>
        <translation>الحد بين الأسطول والخريطة</translation>
    </message>
    <message>
        <source>Border of the vehicle panel</source>
        <translation>حد لوحة المركبة</translation>
    </message>
    <message>
        <source>Border between map and inbox</source>
        <translation>الحد بين الخريطة والوارد</translation>
    </message>
</context>
<context>
    <name>DeskClock</name>
    <message>
        <source>%1 %2</source>
        <comment>time, zone</comment>
        <translation>‏⁨%1⁩ ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>DeskHost</name>
    <message>
        <source>the window could not be drawn</source>
        <translation>تعذر رسم النافذة</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>تعذرت كتابة ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>DeskLayout</name>
    <message>
        <source>No vehicles yet</source>
        <translation>لا مركبات بعد</translation>
    </message>
    <message>
        <source>Each one appears here with its first push.</source>
        <translation>تظهر كل مركبة هنا مع أول دفعة منها.</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Waypost</source>
        <translation>Waypost</translation>
    </message>
    <message>
        <source>%1 – Waypost</source>
        <comment>whose fleet</comment>
        <translation>‏⁨%1⁩ – Waypost</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Copies all of this as text, without account, vehicles or persons</source>
        <translation>ينسخ كل هذا نصًا، بلا حساب أو مركبات أو أشخاص</translation>
    </message>
    <message>
        <source>Rejected and repaired frames</source>
        <translation>الإطارات المرفوضة والمُصلحة</translation>
    </message>
    <message>
        <source>None so far. A frame that cannot be read, or was taken without some of its figures, appears here with the reason and its first bytes.</source>
        <translation>لا شيء حتى الآن. يظهر هنا كل إطار تتعذر قراءته أو أُخذ بلا بعض قيمه، مع السبب وأول بايتاته.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsHead</name>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Everything is on the disk, or on its way there</source>
        <translation>كل شيء على القرص أو في طريقه إليه</translation>
    </message>
    <message>
        <source>Something could not be kept</source>
        <translation>تعذر حفظ شيء</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <comment>waiting to be written to the disk</comment>
        <translation>
            <numerusform>لا إدخالات</numerusform>
            <numerusform>إدخال واحد</numerusform>
            <numerusform>إدخالان</numerusform>
            <numerusform>%n إدخالات</numerusform>
            <numerusform>%n إدخالًا</numerusform>
            <numerusform>%n إدخال</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>مفقود</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <comment>that could not be kept</comment>
        <translation>
            <numerusform>لا إدخالات</numerusform>
            <numerusform>إدخال واحد</numerusform>
            <numerusform>إدخالان</numerusform>
            <numerusform>%n إدخالات</numerusform>
            <numerusform>%n إدخالًا</numerusform>
            <numerusform>%n إدخال</numerusform>
        </translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>أماكن الأشياء</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>سجل التشغيل</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>خرج الأخطاء</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Not kept in this run</source>
        <translation>لم يُحفظ في هذا التشغيل</translation>
    </message>
    <message>
        <source>The newest 500 are kept, the counts are of this run</source>
        <translation>تُحفظ أحدث 500، والأعداد لهذا التشغيل</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>error kind, feed, number</comment>
        <translation>‏⁨%1⁩ (⁨%2⁩): ⁨%3⁩</translation>
    </message>
    <message>
        <source>Rejected and repaired frames</source>
        <translation>الإطارات المرفوضة والمُصلحة</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>DownloadJob</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تعذرت الكتابة في ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>The connection ended after %1 of %2 bytes.</source>
        <translation>انتهى الاتصال بعد ⁨%1⁩ من ⁨%2⁩ بايت.</translation>
    </message>
    <message>
        <source>The server does not send the file from its start.</source>
        <translation>لا يرسل الخادم الملف من بدايته.</translation>
    </message>
    <message>
        <source>The file is too big: %1 bytes.</source>
        <translation>الملف كبير جدًا: ⁨%1⁩ بايت.</translation>
    </message>
    <message>
        <source>The server redirects in circles.</source>
        <translation>يعيد الخادم التوجيه في حلقة.</translation>
    </message>
    <message>
        <source>Redirected to another host. %1</source>
        <translation>أُعيد التوجيه إلى مضيف آخر. ⁨%1⁩</translation>
    </message>
    <message>
        <source>Redirected to an address that is not fetched. %1</source>
        <translation>أُعيد التوجيه إلى عنوان لا يُجلب. ⁨%1⁩</translation>
    </message>
    <message>
        <source>The server sends more than it should.</source>
        <translation>يرسل الخادم أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>The file cannot be saved as %1: %2</source>
        <translation>تعذر حفظ الملف باسم ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>Nothing arrived for %n second(s).</source>
        <translation>
            <numerusform>لم يصل شيء.</numerusform>
            <numerusform>لم يصل شيء منذ ثانية.</numerusform>
            <numerusform>لم يصل شيء منذ ثانيتين.</numerusform>
            <numerusform>لم يصل شيء منذ %n ثوانٍ.</numerusform>
            <numerusform>لم يصل شيء منذ %n ثانية.</numerusform>
            <numerusform>لم يصل شيء منذ %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is packed in a way that is not known: %1.</source>
        <translation>الملف مضغوط بطريقة غير معروفة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It was packed for the way and cannot be unpacked.</source>
        <translation>ضُغط الملف للنقل وتعذر فك ضغطه.</translation>
    </message>
    <message>
        <source>It came as a packed file and is saved as one.</source>
        <translation>وصل ملفًا مضغوطًا وحُفظ كذلك.</translation>
    </message>
    <message>
        <source>Its end is missing: it may have been cut short.</source>
        <translation>نهايته مفقودة: ربما اقتُطع.</translation>
    </message>
    <message>
        <source>The disk is full: %1 needed in %2.</source>
        <translation>القرص ممتلئ: يلزم ⁨%1⁩ في ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The disk is full: %1 needed, %2 free in %3.</source>
        <translation>القرص ممتلئ: يلزم ⁨%1⁩، والمتاح ⁨%2⁩ في ⁨%3⁩.</translation>
    </message>
</context>
<context>
    <name>DownloadList</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>لا ملفات بعد</translation>
    </message>
    <message>
        <source>Reports appear here when the service announces them. Nothing opens by itself.</source>
        <translation>تظهر التقارير هنا عندما تعلنها الخدمة. لا شيء يُفتح من تلقاء نفسه.</translation>
    </message>
</context>
<context>
    <name>DownloadListModel</name>
    <message numerus="yes">
        <source>%n file(s) are not what was announced.</source>
        <translation>
            <numerusform>لا ملف يخالف ما أُعلن عنه.</numerusform>
            <numerusform>ملف واحد ليس ما أُعلن عنه.</numerusform>
            <numerusform>ملفان ليسا ما أُعلن عنه.</numerusform>
            <numerusform>%n ملفات ليست ما أُعلن عنه.</numerusform>
            <numerusform>%n ملفًا ليست ما أُعلن عنه.</numerusform>
            <numerusform>%n ملف ليست ما أُعلن عنه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be fetched.</source>
        <translation>
            <numerusform>لا ملف تعذر جلبه.</numerusform>
            <numerusform>تعذر جلب ملف واحد.</numerusform>
            <numerusform>تعذر جلب ملفين.</numerusform>
            <numerusform>تعذر جلب %n ملفات.</numerusform>
            <numerusform>تعذر جلب %n ملفًا.</numerusform>
            <numerusform>تعذر جلب %n ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be fetched yet.</source>
        <translation>
            <numerusform>لا ملف ينتظر الجلب.</numerusform>
            <numerusform>لم يُجلب ملف واحد بعد.</numerusform>
            <numerusform>لم يُجلب ملفان بعد.</numerusform>
            <numerusform>لم تُجلب %n ملفات بعد.</numerusform>
            <numerusform>لم يُجلب %n ملفًا بعد.</numerusform>
            <numerusform>لم يُجلب %n ملف بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) fell off the list before they were fetched.</source>
        <translation>
            <numerusform>لم يسقط أي ملف من القائمة.</numerusform>
            <numerusform>سقط ملف واحد من القائمة قبل جلبه.</numerusform>
            <numerusform>سقط ملفان من القائمة قبل جلبهما.</numerusform>
            <numerusform>سقطت %n ملفات من القائمة قبل جلبها.</numerusform>
            <numerusform>سقط %n ملفًا من القائمة قبل جلبها.</numerusform>
            <numerusform>سقط %n ملف من القائمة قبل جلبها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DownloadManager</name>
    <message>
        <source>Announced again at %1</source>
        <translation>أُعلن عنه ثانية في ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 It goes on by itself.</source>
        <translation>‏⁨%1⁩ يستمر تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Announced</source>
        <translation>معلن عنه</translation>
    </message>
    <message>
        <source>Waiting to start</source>
        <translation>بانتظار البدء</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <comment>percentage</comment>
        <translation>جارٍ التنزيل ⁨%1⁩</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>جارٍ التنزيل</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>%1 of %2 from %3</source>
        <comment>bytes so far, size, host</comment>
        <translation>‏⁨%1⁩ من أصل ⁨%2⁩ من ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>bytes so far, host</comment>
        <translation>‏⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Fetches the file into the download folder</source>
        <translation>يجلب الملف إلى مجلد التنزيل</translation>
    </message>
    <message>
        <source>Fetches the file from %1 into the download folder</source>
        <comment>host</comment>
        <translation>يجلب الملف من ⁨%1⁩ إلى مجلد التنزيل</translation>
    </message>
    <message>
        <source>Allow this host</source>
        <translation>السماح بهذا المضيف</translation>
    </message>
    <message>
        <source>From now on files may be fetched from %1</source>
        <comment>host</comment>
        <translation>من الآن يجوز جلب الملفات من ⁨%1⁩</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول ثانية</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Shows where the file lies. Waypost never opens the file itself.</source>
        <translation>يبين مكان الملف. لا يفتح Waypost الملف بنفسه أبدًا.</translation>
    </message>
    <message>
        <source>Host not allowed yet</source>
        <translation>المضيف غير مسموح بعد</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Waiting for an address</source>
        <translation>بانتظار عنوان</translation>
    </message>
    <message>
        <source>The service says when it can be fetched.</source>
        <translation>تقول الخدمة متى يمكن جلبه.</translation>
    </message>
    <message>
        <source>%1, %2, %3 ago</source>
        <comment>file, state, age</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩، قبل ⁨%3⁩</translation>
    </message>
    <message>
        <source>Stop the download of %1. It can be resumed.</source>
        <comment>file</comment>
        <translation>إيقاف تنزيل ⁨%1⁩. يمكن استئنافه.</translation>
    </message>
    <message>
        <source>Waiting, goes on by itself</source>
        <translation>بالانتظار، يستمر تلقائيًا</translation>
    </message>
    <message>
        <source>Suspect, kept aside</source>
        <translation>مشبوه، وُضع جانبًا</translation>
    </message>
    <message>
        <source>%1 Next try in %2.</source>
        <comment>what went wrong, time</comment>
        <translation>‏⁨%1⁩ المحاولة التالية بعد ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Show where %1 was put. It is not what was announced: open it only if you know what it is.</source>
        <comment>file</comment>
        <translation>إظهار مكان ⁨%1⁩. ليس ما أُعلن عنه: لا تفتحه إلا إذا عرفت ما هو.</translation>
    </message>
</context>
<context>
    <name>DownloadWords</name>
    <message>
        <source>The address is too long.</source>
        <translation>العنوان طويل جدًا.</translation>
    </message>
    <message>
        <source>The address holds characters that none may hold.</source>
        <translation>يحتوي العنوان على محارف غير جائزة.</translation>
    </message>
    <message>
        <source>The address cannot be read.</source>
        <translation>تتعذر قراءة العنوان.</translation>
    </message>
    <message>
        <source>Only https addresses are fetched.</source>
        <translation>تُجلب عناوين https فقط.</translation>
    </message>
    <message>
        <source>The address holds a user name.</source>
        <translation>يحتوي العنوان على اسم مستخدم.</translation>
    </message>
    <message>
        <source>%1: host not allowed yet</source>
        <translation>‏⁨%1⁩: المضيف غير مسموح بعد</translation>
    </message>
    <message>
        <source>The notice names no address.</source>
        <translation>لا يذكر الإشعار عنوانًا.</translation>
    </message>
    <message>
        <source>The list of downloads is damaged and could not be moved aside.</source>
        <translation>قائمة التنزيلات تالفة وتعذر نقلها جانبًا.</translation>
    </message>
    <message>
        <source>The list of downloads was damaged. It was kept as %1.</source>
        <translation>كانت قائمة التنزيلات تالفة. حُفظت باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be read: %1</source>
        <translation>تتعذر قراءة قائمة التنزيلات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The list of downloads was written by a newer Waypost and is left alone.</source>
        <translation>كتب قائمةَ التنزيلات إصدارٌ أحدث من Waypost فتُركت كما هي.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be written: %1</source>
        <translation>تتعذر كتابة قائمة التنزيلات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The server sent only a part of the file.</source>
        <translation>أرسل الخادم جزءًا من الملف فقط.</translation>
    </message>
    <message>
        <source>The server does not allow it (status %1).</source>
        <translation>لا يسمح الخادم بذلك (الحالة ⁨%1⁩).</translation>
    </message>
    <message>
        <source>The file is not there (status %1).</source>
        <translation>الملف غير موجود (الحالة ⁨%1⁩).</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>رد الخادم بالحالة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It is %1, not what its name says.</source>
        <translation>إنه ⁨%1⁩، وليس ما يقوله اسمه.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>It is a web page, perhaps one to sign in, not a file.</source>
        <translation>إنها صفحة ويب، ربما لتسجيل الدخول، وليست ملفًا.</translation>
    </message>
    <message>
        <source>It is an error message of the server, not a file.</source>
        <translation>إنها رسالة خطأ من الخادم وليست ملفًا.</translation>
    </message>
    <message>
        <source>It is %1, not what it was announced as.</source>
        <translation>إنه ⁨%1⁩، وليس ما أُعلن عنه.</translation>
    </message>
    <message>
        <source>It holds zero bytes: it is damaged or no text.</source>
        <translation>يحتوي على بايتات صفرية: تالف أو ليس نصًا.</translation>
    </message>
    <message>
        <source>%1 bytes came, but %2 were announced.</source>
        <translation>وصل ⁨%1⁩ بايت، لكن أُعلن عن ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Its checksum is not the one that was announced.</source>
        <translation>مجموع التحقق ليس المعلن عنه.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>مستند مكتبي</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>ملف مضغوط</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>فيلم</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>something unknown</source>
        <translation>شيء غير معروف</translation>
    </message>
</context>
<context>
    <name>DownloadsPage</name>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Servers that files may come from</source>
        <translation>الخوادم التي يجوز أن تأتي منها الملفات</translation>
    </message>
    <message>
        <source>The server of your account is always allowed. Any other one waits in the list of files until somebody allows it.</source>
        <translation>خادم حسابك مسموح دائمًا. وينتظر أي خادم آخر في قائمة الملفات حتى يسمح به أحد.</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <comment>a server</comment>
        <translation>نسيان ⁨%1⁩</translation>
    </message>
    <message>
        <source>No other server has been allowed.</source>
        <translation>لم يُسمح بخادم آخر.</translation>
    </message>
    <message>
        <source>What happens by itself</source>
        <translation>ما يحدث تلقائيًا</translation>
    </message>
    <message>
        <source>The service announces a file, and Waypost fetches it from an allowed server. It is never opened.</source>
        <translation>تعلن الخدمة عن ملف ويجلبه Waypost من خادم مسموح. لا يُفتح أبدًا.</translation>
    </message>
</context>
<context>
    <name>DriverSection</name>
    <message>
        <source>since %1 · %2</source>
        <comment>time, how long</comment>
        <translation>منذ ⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>السائق</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>لم يُبلّغ عنه</translation>
    </message>
    <message>
        <source>Id %1 %2</source>
        <comment>id of the driver, since when</comment>
        <translation>المعرف ⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>The last driver report could not be read. See More.</source>
        <translation>تعذرت قراءة آخر تقرير للسائق. انظر المزيد.</translation>
    </message>
    <message>
        <source>Last driver, until %1 · %2</source>
        <comment>time, how long ago</comment>
        <translation>آخر سائق، حتى ⁨%1⁩ · ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>%1. %2</source>
        <comment>heading, explanation</comment>
        <translation>‏⁨%1⁩. ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>EngineSection</name>
    <message>
        <source>Engine, OBD</source>
        <translation>المحرك، OBD</translation>
    </message>
    <message>
        <source>rpm</source>
        <comment>engine speed</comment>
        <translation>د/د</translation>
    </message>
    <message>
        <source>%1 coolant</source>
        <comment>unit of temperature</comment>
        <translation>‏⁨%1⁩ سائل التبريد</translation>
    </message>
    <message>
        <source>% load</source>
        <comment>of the engine</comment>
        <translation>% حمل</translation>
    </message>
    <message>
        <source>% throttle</source>
        <comment>position of the pedal</comment>
        <translation>% خانق</translation>
    </message>
    <message>
        <source>Fault %1, first seen %2</source>
        <comment>trouble code, date</comment>
        <translation>العطل ⁨%1⁩، شوهد أولًا ⁨%2⁩</translation>
    </message>
    <message>
        <source>first %1</source>
        <comment>date and time</comment>
        <translation>أولًا ⁨%1⁩</translation>
    </message>
    <message>
        <source>The last fault report could not be read. See More.</source>
        <translation>تعذرت قراءة آخر تقرير للأعطال. انظر المزيد.</translation>
    </message>
    <message>
        <source>No fault stored</source>
        <translation>لا أعطال مخزنة</translation>
    </message>
    <message>
        <source>not all in the last report</source>
        <translation>ليس كله في آخر تقرير</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a value, the value</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>FeedAddress</name>
    <message>
        <source>The address is not a WebSocket address (wss://...).</source>
        <translation>العنوان ليس عنوان WebSocket ‏(wss://...).</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>يجب ألا يحتوي العنوان على اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>The address is not encrypted. ws:// is for this computer only; use wss://.</source>
        <translation>العنوان غير مشفر. ws:// لهذا الحاسوب فقط؛ استخدم wss://.</translation>
    </message>
</context>
<context>
    <name>FeedBanner</name>
    <message>
        <source>No data has come yet.</source>
        <translation>لم تصل بيانات بعد.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names of both feeds</comment>
        <translation>‏⁨%1⁩ و⁨%2⁩</translation>
    </message>
    <message>
        <source>Data is %1 old.</source>
        <comment>age</comment>
        <translation>عمر البيانات ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Try %1 is under way.</source>
        <comment>number of the try</comment>
        <translation>المحاولة ⁨%1⁩ جارية.</translation>
    </message>
    <message>
        <source>Try %1 in %2.</source>
        <comment>number of the try, time until it</comment>
        <translation>المحاولة ⁨%1⁩ بعد ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 reconnecting</source>
        <comment>name of a feed, or of both</comment>
        <translation>‏⁨%1⁩: جارٍ إعادة الاتصال</translation>
    </message>
    <message>
        <source>%1 refused by the server</source>
        <comment>name of a feed, or of both</comment>
        <translation>‏⁨%1⁩: رفض الخادم</translation>
    </message>
    <message>
        <source>%1 not connected</source>
        <comment>name of a feed, or of both</comment>
        <translation>‏⁨%1⁩: غير متصل</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences: the next try, the age of the data</comment>
        <translation>‏⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences: why, the age of the data</comment>
        <translation>‏⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>حاول الآن</translation>
    </message>
    <message>
        <source>The sign-in is tried again in %1.</source>
        <comment>time until</comment>
        <translation>ستُعاد محاولة تسجيل الدخول بعد ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>three sentences: why, the next try, the age of the data</comment>
        <translation>‏⁨%1⁩ ⁨%2⁩ ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>FeedGauge</name>
    <message>
        <source>%1/s</source>
        <comment>pushes a second</comment>
        <translation>‏⁨%1⁩/ث</translation>
    </message>
    <message>
        <source>no push yet</source>
        <translation>لا دفعات بعد</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>age of the last push</comment>
        <translation>آخر ⁨%1⁩</translation>
    </message>
    <message>
        <source>no gaps</source>
        <translation>بلا انقطاع</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <comment>time until</comment>
        <translation>المحاولة التالية بعد ⁨%1⁩</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>last push, gaps</comment>
        <translation>‏⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, last push</comment>
        <translation>‏⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>Feed %1: %2 %3</source>
        <comment>name, rate, condition</comment>
        <translation>القناة ⁨%1⁩: ⁨%2⁩ ⁨%3⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) %1</source>
        <comment>number of gaps since the start, time of the newest</comment>
        <translation>
            <numerusform>لا انقطاعات ⁨%1⁩</numerusform>
            <numerusform>انقطاع واحد ⁨%1⁩</numerusform>
            <numerusform>انقطاعان ⁨%1⁩</numerusform>
            <numerusform>‏%n انقطاعات ⁨%1⁩</numerusform>
            <numerusform>‏%n انقطاعًا ⁨%1⁩</numerusform>
            <numerusform>‏%n انقطاع ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens the diagnostics</source>
        <translation>يفتح التشخيص</translation>
    </message>
    <message>
        <source>refused, next try in %1</source>
        <comment>time until</comment>
        <translation>مرفوض، المحاولة التالية بعد ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>FeedGlyph</name>
    <message>
        <source>live</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>جارٍ إعادة الاتصال</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>انقطاع</translation>
    </message>
    <message>
        <source>off</source>
        <translation>مطفأ</translation>
    </message>
</context>
<context>
    <name>FeedLine</name>
    <message>
        <source>Both feeds live</source>
        <translation>القناتان متصلتان</translation>
    </message>
    <message>
        <source>Both feeds live, last push %1</source>
        <translation>القناتان متصلتان، آخر دفعة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Messages are not connected</source>
        <translation>الرسائل غير متصلة</translation>
    </message>
    <message>
        <source>Devices are not connected</source>
        <translation>الأجهزة غير متصلة</translation>
    </message>
    <message>
        <source>Devices are not connected, data is %1 old</source>
        <translation>الأجهزة غير متصلة، عمر البيانات ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in once in the program&apos;s window and stay signed in, or start the wallboard with --user and --password-file.</source>
        <translation>لم يسجل أحد الدخول. سجّل الدخول مرة في نافذة البرنامج وابق مسجلًا، أو شغّل لوحة الحائط بالخيارين --user و--password-file.</translation>
    </message>
</context>
<context>
    <name>FeedReport</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>بانتظار إعادة المحاولة</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>رفضه الخادم</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>آخر خطأ</translation>
    </message>
    <message>
        <source>The server&apos;s words</source>
        <translation>كلمات الخادم</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>%1 frames, %2 a second</source>
        <comment>number, rate</comment>
        <translation>‏⁨%1⁩ إطار، ⁨%2⁩ في الثانية</translation>
    </message>
    <message>
        <source>Last push</source>
        <translation>آخر دفعة</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>age</comment>
        <translation>قبل ⁨%1⁩</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>%1 rejected, %2 of unknown kind, %3 out of order</source>
        <comment>three numbers</comment>
        <translation>‏⁨%1⁩ مرفوض، ⁨%2⁩ من نوع مجهول، ⁨%3⁩ خارج الترتيب</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>الانقطاعات</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1, the newest at %2, %3 reconnects</source>
        <comment>number, time, number</comment>
        <translation>‏⁨%1⁩، أحدثها في ⁨%2⁩، ⁨%3⁩ إعادة اتصال</translation>
    </message>
    <message>
        <source>Refused by the server, next try in %1</source>
        <comment>time until</comment>
        <translation>رفضه الخادم، المحاولة التالية بعد ⁨%1⁩</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>مُصلح</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s), taken without a figure that cannot be</source>
        <translation>
            <numerusform>لا إطارات أُخذت بلا قيمة غير ممكنة</numerusform>
            <numerusform>إطار واحد أُخذ بلا قيمة غير ممكنة</numerusform>
            <numerusform>إطاران أُخذا بلا قيم غير ممكنة</numerusform>
            <numerusform>%n إطارات أُخذت بلا قيم غير ممكنة</numerusform>
            <numerusform>%n إطارًا أُخذت بلا قيم غير ممكنة</numerusform>
            <numerusform>%n إطار أُخذت بلا قيم غير ممكنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>أُرسل ثانية</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) after a reconnect, shown once</source>
        <translation>
            <numerusform>لا رسائل بعد إعادة الاتصال</numerusform>
            <numerusform>رسالة واحدة بعد إعادة الاتصال، عُرضت مرة واحدة</numerusform>
            <numerusform>رسالتان بعد إعادة الاتصال، عُرضتا مرة واحدة</numerusform>
            <numerusform>%n رسائل بعد إعادة الاتصال، عُرضت مرة واحدة</numerusform>
            <numerusform>%n رسالة بعد إعادة الاتصال، عُرضت مرة واحدة</numerusform>
            <numerusform>%n رسالة بعد إعادة الاتصال، عُرضت مرة واحدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>not reported</source>
        <translation>لم يُبلّغ عنه</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>‏⁨%1⁩ ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>FigureBlock</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a figure, its value</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>name of a figure, its value, a note</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩، ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>FigureColumn</name>
    <message>
        <source>Alarms</source>
        <translation>الإنذارات</translation>
    </message>
    <message numerus="yes">
        <source>%n unacknowledged</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>لا شيء بلا إقرار</numerusform>
            <numerusform>واحد بلا إقرار</numerusform>
            <numerusform>اثنان بلا إقرار</numerusform>
            <numerusform>%n بلا إقرار</numerusform>
            <numerusform>%n بلا إقرار</numerusform>
            <numerusform>%n بلا إقرار</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>متحرك</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>خامل</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <comment>age of the oldest report</comment>
        <translation>الأقدم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>تُبلّغ</translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <comment>vehicles of the fleet</comment>
        <translation>
            <numerusform>من %n</numerusform>
            <numerusform>من %n</numerusform>
            <numerusform>من %n</numerusform>
            <numerusform>من %n</numerusform>
            <numerusform>من %n</numerusform>
            <numerusform>من %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Some may be missing</source>
        <comment>alarms</comment>
        <translation>قد تنقص إنذارات</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>entries that are no longer in the list</comment>
        <translation>
            <numerusform>لم يُزل شيء</numerusform>
            <numerusform>أُزيل واحد</numerusform>
            <numerusform>أُزيل اثنان</numerusform>
            <numerusform>أُزيلت %n</numerusform>
            <numerusform>أُزيل %n</numerusform>
            <numerusform>أُزيل %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n ended</source>
        <comment>entries of the list: files that are saved or failed</comment>
        <translation>
            <numerusform>لا منتهية للإزالة</numerusform>
            <numerusform>إزالة واحد منتهٍ</numerusform>
            <numerusform>إزالة اثنين منتهيين</numerusform>
            <numerusform>إزالة %n منتهية</numerusform>
            <numerusform>إزالة %n منتهيًا</numerusform>
            <numerusform>إزالة %n منتهٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes saved and failed files off this list. Files on the disk stay where they are.</source>
        <translation>يزيل الملفات المحفوظة والفاشلة من هذه القائمة. الملفات على القرص تبقى مكانها.</translation>
    </message>
</context>
<context>
    <name>FleetChips</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>إنذار</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>No fix</source>
        <translation>بلا موقع</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>متحرك</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>خامل</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
</context>
<context>
    <name>FleetGroupRow</name>
    <message numerus="yes">
        <source>%n moving</source>
        <comment>vehicles of a group</comment>
        <translation>
            <numerusform>لا متحركة</numerusform>
            <numerusform>واحدة متحركة</numerusform>
            <numerusform>اثنتان متحركتان</numerusform>
            <numerusform>%n متحركة</numerusform>
            <numerusform>%n متحركة</numerusform>
            <numerusform>%n متحركة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <comment>vehicles of a group</comment>
        <translation>
            <numerusform>لا خامل</numerusform>
            <numerusform>واحدة خاملة</numerusform>
            <numerusform>اثنتان خاملتان</numerusform>
            <numerusform>%n خاملة</numerusform>
            <numerusform>%n خاملة</numerusform>
            <numerusform>%n خاملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <comment>vehicles of a group</comment>
        <translation>
            <numerusform>لا متوقفة</numerusform>
            <numerusform>واحدة متوقفة</numerusform>
            <numerusform>اثنتان متوقفتان</numerusform>
            <numerusform>%n متوقفة</numerusform>
            <numerusform>%n متوقفة</numerusform>
            <numerusform>%n متوقفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale or without a fix</source>
        <comment>vehicles of a group</comment>
        <translation>
            <numerusform>لا قديمة أو بلا موقع</numerusform>
            <numerusform>واحدة قديمة أو بلا موقع</numerusform>
            <numerusform>اثنتان قديمتان أو بلا موقع</numerusform>
            <numerusform>%n قديمة أو بلا موقع</numerusform>
            <numerusform>%n قديمة أو بلا موقع</numerusform>
            <numerusform>%n قديمة أو بلا موقع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s)</source>
        <translation>
            <numerusform>لا مركبات</numerusform>
            <numerusform>مركبة واحدة</numerusform>
            <numerusform>مركبتان</numerusform>
            <numerusform>%n مركبات</numerusform>
            <numerusform>%n مركبة</numerusform>
            <numerusform>%n مركبة</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1, open, %2</source>
        <comment>its name, number of vehicles</comment>
        <translation>المجموعة ⁨%1⁩، مفتوحة، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Group %1, closed, %2</source>
        <comment>its name, number of vehicles</comment>
        <translation>المجموعة ⁨%1⁩، مغلقة، ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n with an alarm</source>
        <comment>vehicles of a group</comment>
        <translation>
            <numerusform>لا شيء عليه إنذار</numerusform>
            <numerusform>واحدة عليها إنذار</numerusform>
            <numerusform>اثنتان عليهما إنذار</numerusform>
            <numerusform>%n عليها إنذار</numerusform>
            <numerusform>%n عليها إنذار</numerusform>
            <numerusform>%n عليها إنذار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetHead</name>
    <message>
        <source>Vehicle</source>
        <translation>المركبة</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>السائق</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>column of marks for battery, fuel and tires</comment>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>how old the last report is</comment>
        <translation>العمر</translation>
    </message>
</context>
<context>
    <name>FleetList</name>
    <message>
        <source>Fleet</source>
        <translation>الأسطول</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>vehicles waiting to be shown in the list</comment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدًا</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>The list holds still while you are in it. Click to let them in.</source>
        <translation>تثبت القائمة ما دمت فيها. انقر لإدخالها.</translation>
    </message>
    <message>
        <source>No vehicle matches</source>
        <translation>لا مركبة مطابقة</translation>
    </message>
    <message>
        <source>No vehicles yet</source>
        <translation>لا مركبات بعد</translation>
    </message>
    <message>
        <source>Change the search or choose another filter.</source>
        <translation>غيّر البحث أو اختر مرشحًا آخر.</translation>
    </message>
    <message>
        <source>Each one appears here with its first push.</source>
        <translation>تظهر كل مركبة هنا مع أول دفعة منها.</translation>
    </message>
</context>
<context>
    <name>FleetRail</name>
    <message>
        <source>Fleet and vehicle</source>
        <translation>الأسطول والمركبة</translation>
    </message>
    <message>
        <source>Vehicles; a filter is on</source>
        <translation>المركبات؛ يوجد مرشح مفعل</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>المركبات</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) not acknowledged</source>
        <translation>
            <numerusform>لا إنذارات بلا إقرار</numerusform>
            <numerusform>إنذار واحد لم يُقرّ به</numerusform>
            <numerusform>إنذاران لم يُقرّ بهما</numerusform>
            <numerusform>%n إنذارات لم يُقرّ بها</numerusform>
            <numerusform>%n إنذارًا لم يُقرّ به</numerusform>
            <numerusform>%n إنذار لم يُقرّ به</numerusform>
        </translation>
    </message>
    <message>
        <source>Vehicle %1</source>
        <comment>its name</comment>
        <translation>المركبة ⁨%1⁩</translation>
    </message>
    <message>
        <source>No vehicle selected</source>
        <translation>لم تُحدد مركبة</translation>
    </message>
</context>
<context>
    <name>FleetRow</name>
    <message>
        <source>%1, %2</source>
        <comment>vehicle, state</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, %2, alarm: %3</source>
        <comment>vehicle, state, priority</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩، إنذار: ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1, last report %2 ago</source>
        <comment>vehicle and state, age</comment>
        <translation>‏⁨%1⁩، آخر تقرير قبل ⁨%2⁩</translation>
    </message>
    <message>
        <source>Driver: %1</source>
        <translation>السائق: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>vehicle, driver</comment>
        <translation>‏⁨%1⁩ · ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>FleetRows</name>
    <message>
        <source>Vehicles</source>
        <translation>المركبات</translation>
    </message>
</context>
<context>
    <name>FleetSearch</name>
    <message>
        <source>Filter the fleet list</source>
        <translation>ترشيح قائمة الأسطول</translation>
    </message>
    <message>
        <source>Vehicle, team, driver or id</source>
        <translation>مركبة أو فريق أو سائق أو معرف</translation>
    </message>
</context>
<context>
    <name>FleetTitle</name>
    <message>
        <source>None</source>
        <comment>vehicles are not grouped</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>vehicles are grouped by</comment>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Series</source>
        <comment>vehicles are grouped by the letters of their names</comment>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>vehicles are grouped by</comment>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>State</source>
        <comment>vehicles are grouped by</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>One list without groups</source>
        <translation>قائمة واحدة بلا مجموعات</translation>
    </message>
    <message>
        <source>Teams that you gave in the vehicle panel</source>
        <translation>الفرق التي حددتها في لوحة المركبة</translation>
    </message>
    <message>
        <source>Leading letters of the names</source>
        <translation>الأحرف الأولى من الأسماء</translation>
    </message>
    <message>
        <source>Models of the trackers</source>
        <translation>طرازات المتتبعات</translation>
    </message>
    <message>
        <source>What vehicles do now</source>
        <translation>ما تفعله المركبات الآن</translation>
    </message>
    <message>
        <source>Who needs attention comes first. Click to sort by name.</source>
        <translation>ما يحتاج الانتباه أولًا. انقر للترتيب حسب الاسم.</translation>
    </message>
    <message>
        <source>Sorted by name. Click to put first who needs attention.</source>
        <translation>مرتب حسب الاسم. انقر لتقديم ما يحتاج الانتباه.</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <comment>how the fleet list is grouped</comment>
        <translation>المجموعات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>الأسطول</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>vehicles that pass the filter, vehicles of the fleet</comment>
        <translation>‏⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s)</source>
        <comment>size of the fleet</comment>
        <translation>
            <numerusform>لا مركبات</numerusform>
            <numerusform>مركبة واحدة</numerusform>
            <numerusform>مركبتان</numerusform>
            <numerusform>%n مركبات</numerusform>
            <numerusform>%n مركبة</numerusform>
            <numerusform>%n مركبة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 vehicles pass the filter</source>
        <translation>‏⁨%1⁩ من ⁨%2⁩ مركبة تجتاز المرشح</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>FolderWords</name>
    <message>
        <source>The data folder %1 could not be made.</source>
        <translation>تعذر إنشاء مجلد البيانات ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The data folder %1 belongs to another account.</source>
        <translation>مجلد البيانات ⁨%1⁩ يخص حسابًا آخر.</translation>
    </message>
</context>
<context>
    <name>FollowChip</name>
    <message>
        <source>Following %1</source>
        <comment>a vehicle</comment>
        <translation>يتتبع ⁨%1⁩</translation>
    </message>
    <message>
        <source>No longer following %1</source>
        <comment>a vehicle</comment>
        <translation>لم يعد يتتبع ⁨%1⁩</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>following a vehicle</comment>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Keep the vehicle at the centre of the map again</source>
        <translation>إبقاء المركبة وسط الخريطة ثانية</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>إيقاف التتبع</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>ث</translation>
    </message>
    <message>
        <source>%1° %2, %3° %4</source>
        <comment>latitude, N or S, longitude, E or W</comment>
        <translation>‏⁨%1⁩° ⁨%2⁩، ⁨%3⁩° ⁨%4⁩</translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation>جنوب</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>شمال</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation>غرب</translation>
    </message>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation>شرق</translation>
    </message>
    <message>
        <source>mph</source>
        <comment>miles per hour</comment>
        <translation>ميل/س</translation>
    </message>
    <message>
        <source>km/h</source>
        <comment>kilometres per hour</comment>
        <translation>كم/س</translation>
    </message>
    <message>
        <source>mi</source>
        <comment>miles</comment>
        <translation>ميل</translation>
    </message>
    <message>
        <source>km</source>
        <comment>kilometres</comment>
        <translation>كم</translation>
    </message>
    <message>
        <source>kPa</source>
        <comment>kilopascal</comment>
        <translation>كيلوباسكال</translation>
    </message>
    <message>
        <source>psi</source>
        <comment>pounds per square inch</comment>
        <translation>psi</translation>
    </message>
    <message>
        <source>bar</source>
        <comment>unit of pressure</comment>
        <translation>بار</translation>
    </message>
    <message>
        <source>°F</source>
        <comment>degrees Fahrenheit</comment>
        <translation>°ف</translation>
    </message>
    <message>
        <source>°C</source>
        <comment>degrees Celsius</comment>
        <translation>°م</translation>
    </message>
    <message>
        <source>gal</source>
        <comment>US gallons</comment>
        <translation>غالون</translation>
    </message>
    <message>
        <source>L</source>
        <comment>litres</comment>
        <translation>لتر</translation>
    </message>
    <message>
        <source>ft</source>
        <comment>feet</comment>
        <translation>قدم</translation>
    </message>
    <message>
        <source>m</source>
        <comment>metres</comment>
        <translation>م</translation>
    </message>
    <message>
        <source>V</source>
        <comment>volts</comment>
        <translation>فولت</translation>
    </message>
    <message>
        <source>B</source>
        <comment>bytes</comment>
        <translation>بايت</translation>
    </message>
    <message>
        <source>kB</source>
        <comment>kilobytes</comment>
        <translation>ك.ب</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>megabytes</comment>
        <translation>م.ب</translation>
    </message>
    <message>
        <source>GB</source>
        <comment>gigabytes</comment>
        <translation>غ.ب</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>age in seconds</comment>
        <translation>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>age in minutes</comment>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>age in hours</comment>
        <translation>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>age in days</comment>
        <translation>
            <numerusform>%n ي</numerusform>
            <numerusform>%n ي</numerusform>
            <numerusform>%n ي</numerusform>
            <numerusform>%n ي</numerusform>
            <numerusform>%n ي</numerusform>
            <numerusform>%n ي</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>Pattern of a date with its weekday, in Qt&apos;s letters: Mon 23 Nov 2026</extracomment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Pattern of a date with its weekday and without a year, in Qt&apos;s letters: Mon 23 Nov</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 %2°</source>
        <comment>heading in a word, in degrees</comment>
        <translation>‏⁨%1⁩ ⁨%2⁩°</translation>
    </message>
    <message>
        <source>NE</source>
        <comment>north-east</comment>
        <translation>شمال شرق</translation>
    </message>
    <message>
        <source>SE</source>
        <comment>south-east</comment>
        <translation>جنوب شرق</translation>
    </message>
    <message>
        <source>SW</source>
        <comment>south-west</comment>
        <translation>جنوب غرب</translation>
    </message>
    <message>
        <source>NW</source>
        <comment>north-west</comment>
        <translation>شمال غرب</translation>
    </message>
</context>
<context>
    <name>FuelSection</name>
    <message>
        <source>Fuel</source>
        <translation>الوقود</translation>
    </message>
    <message>
        <source>RS232 probe · %1</source>
        <comment>age</comment>
        <translation>مجس RS232 · ⁨%1⁩</translation>
    </message>
    <message>
        <source>Vehicle report · %1</source>
        <comment>age</comment>
        <translation>تقرير المركبة · ⁨%1⁩</translation>
    </message>
    <message>
        <source>no sensor</source>
        <translation>لا حساس</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>no percentage, %1 old</source>
        <comment>age</comment>
        <translation>لا نسبة، عمره ⁨%1⁩</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>fuel level</comment>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>not in the last report</source>
        <translation>ليس في آخر تقرير</translation>
    </message>
</context>
<context>
    <name>GapBanner</name>
    <message numerus="yes">
        <source>%1: %n gaps between %2 and %3</source>
        <comment>name of a feed, beginning of the first, end of the last</comment>
        <translation>
            <numerusform>‏⁨%1⁩: لا انقطاعات بين ⁨%2⁩ و⁨%3⁩</numerusform>
            <numerusform>‏⁨%1⁩: انقطاع واحد بين ⁨%2⁩ و⁨%3⁩</numerusform>
            <numerusform>‏⁨%1⁩: انقطاعان بين ⁨%2⁩ و⁨%3⁩</numerusform>
            <numerusform>‏⁨%1⁩: %n انقطاعات بين ⁨%2⁩ و⁨%3⁩</numerusform>
            <numerusform>‏⁨%1⁩: %n انقطاعًا بين ⁨%2⁩ و⁨%3⁩</numerusform>
            <numerusform>‏⁨%1⁩: %n انقطاع بين ⁨%2⁩ و⁨%3⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gap %2 to %3</source>
        <comment>name of a feed, beginning, end</comment>
        <translation>‏⁨%1⁩: انقطاع من ⁨%2⁩ إلى ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 may be missing.</source>
        <comment>length of time</comment>
        <translation>قد تكون بيانات ⁨%1⁩ مفقودة.</translation>
    </message>
    <message>
        <source>Mark seen</source>
        <translation>تعليم كمرئي</translation>
    </message>
</context>
<context>
    <name>GeoJsonReader</name>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>الملف أكبر من ⁨%1⁩ م.ب.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>تتعذر قراءة الملف: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The file is not JSON, or is cut short.</source>
        <translation>الملف ليس JSON، أو هو مبتور.</translation>
    </message>
    <message>
        <source>The file is JSON, but not GeoJSON.</source>
        <translation>الملف JSON لكنه ليس GeoJSON.</translation>
    </message>
    <message>
        <source>The file has more than %1 points.</source>
        <translation>في الملف أكثر من ⁨%1⁩ نقطة.</translation>
    </message>
    <message>
        <source>The file has more than %1 features.</source>
        <translation>في الملف أكثر من ⁨%1⁩ معلم.</translation>
    </message>
</context>
<context>
    <name>GroundFiles</name>
    <message>
        <source>There are more than %1 files: this one and those after it are left out.</source>
        <translation>عدد الملفات أكثر من ⁨%1⁩: يُترك هذا الملف وما بعده.</translation>
    </message>
    <message>
        <source>With this file there would be more than %1 points or %2 features.</source>
        <translation>بهذا الملف يزيد العدد على ⁨%1⁩ نقطة أو ⁨%2⁩ معلم.</translation>
    </message>
    <message>
        <source>Not all of it is drawn: together the map files ask for too much work.</source>
        <translation>لا يُرسم كل ما فيه: ملفات الخرائط معاً تتطلب عملاً أكثر من اللازم.</translation>
    </message>
</context>
<context>
    <name>GroundKeeper</name>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <comment>of a map file</comment>
        <translation>
            <numerusform>لا معالم</numerusform>
            <numerusform>معلم واحد</numerusform>
            <numerusform>معلمان</numerusform>
            <numerusform>%n معالم</numerusform>
            <numerusform>%n معلمًا</numerusform>
            <numerusform>%n معلم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n left out: no geometry, or outside the world</source>
        <comment>%1 = how many are shown</comment>
        <translation>
            <numerusform>‏⁨%1⁩</numerusform>
            <numerusform>‏⁨%1⁩؛ تُرك واحد: بلا شكل هندسي أو خارج العالم</numerusform>
            <numerusform>‏⁨%1⁩؛ تُرك اثنان: بلا شكل هندسي أو خارج العالم</numerusform>
            <numerusform>‏⁨%1⁩؛ تُركت %n: بلا شكل هندسي أو خارج العالم</numerusform>
            <numerusform>‏⁨%1⁩؛ تُرك %n: بلا شكل هندسي أو خارج العالم</numerusform>
            <numerusform>‏⁨%1⁩؛ تُرك %n: بلا شكل هندسي أو خارج العالم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroundMenu</name>
    <message>
        <source>Zoom in here</source>
        <translation>تكبير هنا</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>حفظ هذا المشهد…</translation>
    </message>
    <message>
        <source>Make this the home view</source>
        <translation>جعل هذا المشهد رئيسيًا</translation>
    </message>
    <message>
        <source>Make the whole fleet the home view</source>
        <translation>جعل الأسطول كله مشهدًا رئيسيًا</translation>
    </message>
</context>
<context>
    <name>HealthMark</name>
    <message>
        <source>Battery</source>
        <translation>البطارية</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>الوقود</translation>
    </message>
    <message>
        <source>Tires</source>
        <translation>الإطارات</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>حرج</translation>
    </message>
    <message>
        <source>too high</source>
        <translation>عالٍ جدًا</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>ساخن</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>not fitted</source>
        <translation>غير مركب</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of the vehicle, its condition</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>IdentitySection</name>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>إلغاء التحديد (Esc)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>driver, model of the vehicle&apos;s device</comment>
        <translation>‏⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>Name, team and axles…</source>
        <translation>الاسم والفريق والمحاور…</translation>
    </message>
</context>
<context>
    <name>InboxDock</name>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>الإنذارات</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n alarm(s)?</source>
        <translation>
            <numerusform>لا إنذارات للإقرار</numerusform>
            <numerusform>هل تقر بإنذار واحد؟</numerusform>
            <numerusform>هل تقر بإنذارين؟</numerusform>
            <numerusform>هل تقر بـ%n إنذارات؟</numerusform>
            <numerusform>هل تقر بـ%n إنذارًا؟</numerusform>
            <numerusform>هل تقر بـ%n إنذار؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They stop blinking. Their causes go on until they end by themselves.</source>
        <translation>تتوقف عن الوميض. وتبقى أسبابها حتى تنتهي من تلقاء نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n alarm(s)</source>
        <translation>
            <numerusform>لا إنذارات للإقرار</numerusform>
            <numerusform>الإقرار بإنذار واحد</numerusform>
            <numerusform>الإقرار بإنذارين</numerusform>
            <numerusform>الإقرار بـ%n إنذارات</numerusform>
            <numerusform>الإقرار بـ%n إنذارًا</numerusform>
            <numerusform>الإقرار بـ%n إنذار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxModel</name>
    <message>
        <source>No connection to the device feed</source>
        <translation>لا اتصال بقناة الأجهزة</translation>
    </message>
    <message>
        <source>No connection to the message feed</source>
        <translation>لا اتصال بقناة الرسائل</translation>
    </message>
</context>
<context>
    <name>JournalStatus</name>
    <message>
        <source>What arrives cannot be saved: %1</source>
        <translation>تعذر حفظ ما يصل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nothing is being saved: %1</source>
        <translation>لا يُحفظ شيء: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be kept.</source>
        <comment>given up, the disk was behind</comment>
        <translation>
            <numerusform>لم يتعذر حفظ أي رسالة.</numerusform>
            <numerusform>تعذر حفظ رسالة واحدة.</numerusform>
            <numerusform>تعذر حفظ رسالتين.</numerusform>
            <numerusform>تعذر حفظ %n رسائل.</numerusform>
            <numerusform>تعذر حفظ %n رسالة.</numerusform>
            <numerusform>تعذر حفظ %n رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks are not being saved: %1</source>
        <translation>لا تُحفظ المسارات: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) were left out of the tracks.</source>
        <comment>the disk was behind</comment>
        <translation>
            <numerusform>لم يُترك أي موقع من المسارات.</numerusform>
            <numerusform>تُرك موقع واحد من المسارات.</numerusform>
            <numerusform>تُرك موقعان من المسارات.</numerusform>
            <numerusform>تُركت %n مواقع من المسارات.</numerusform>
            <numerusform>تُرك %n موقعًا من المسارات.</numerusform>
            <numerusform>تُرك %n موقع من المسارات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>%1 is damaged and could not be moved aside.</source>
        <translation>‏⁨%1⁩ تالف وتعذر نقله جانبًا.</translation>
    </message>
    <message>
        <source>The journal was damaged. It was kept as %1 and a new one was begun.</source>
        <translation>كان السجل تالفًا. حُفظ باسم ⁨%1⁩ وبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>Another program holds the journal.</source>
        <translation>يحتجز برنامج آخر السجل.</translation>
    </message>
    <message>
        <source>The journal may not be written.</source>
        <translation>لا تجوز الكتابة في السجل.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The journal file is damaged.</source>
        <translation>ملف السجل تالف.</translation>
    </message>
    <message>
        <source>The vehicles&apos; tracks were damaged. They were kept as %1 and a new file was begun.</source>
        <translation>كانت مسارات المركبات تالفة. حُفظت باسم ⁨%1⁩ وبدأ ملف جديد.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>تعذر إنشاء ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Make room for this folder, or choose another data directory.</source>
        <translation>أفسح مكانًا لهذا المجلد أو اختر مجلد بيانات آخر.</translation>
    </message>
    <message>
        <source>Make room on the disk; saving then goes on by itself.</source>
        <translation>أفرغ مساحة على القرص؛ عندها يستمر الحفظ تلقائيًا.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>تعذرت الكتابة في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Make the data folder writable; saving then begins by itself.</source>
        <translation>اجعل مجلد البيانات قابلًا للكتابة؛ عندها يبدأ الحفظ تلقائيًا.</translation>
    </message>
    <message>
        <source>A Waypost on another computer (%1) is using %2.</source>
        <translation>برنامج Waypost على حاسوب آخر (⁨%1⁩) يستخدم ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Close it there, or choose another data directory. Should it not be running any more, saving begins here within two minutes.</source>
        <translation>أغلقه هناك أو اختر مجلد بيانات آخر. إن لم يعد يعمل هناك فسيبدأ الحفظ هنا خلال دقيقتين.</translation>
    </message>
    <message>
        <source>Another Waypost (process %1) is using %2.</source>
        <translation>برنامج Waypost آخر (العملية ⁨%1⁩) يستخدم ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Close it, or choose another data directory; saving then begins by itself.</source>
        <translation>أغلقه أو اختر مجلد بيانات آخر؛ عندها يبدأ الحفظ تلقائيًا.</translation>
    </message>
    <message>
        <source>Move it away yourself; saving then begins by itself.</source>
        <translation>انقل الملف بنفسك؛ عندها يبدأ الحفظ تلقائيًا.</translation>
    </message>
    <message>
        <source>Start that version, or choose another data directory.</source>
        <translation>شغّل ذلك الإصدار أو اختر مجلد بيانات آخر.</translation>
    </message>
    <message>
        <source>The journal was written by a newer Waypost (format %1; this one knows up to %2).</source>
        <translation>كتب السجلَ إصدارٌ أحدث من Waypost (التنسيق ⁨%1⁩؛ يعرف هذا الإصدار حتى ⁨%2⁩).</translation>
    </message>
    <message>
        <source>Close the other program; saving then goes on by itself.</source>
        <translation>أغلق البرنامج الآخر؛ عندها يستمر الحفظ تلقائيًا.</translation>
    </message>
    <message>
        <source>Check the disk and its connection; saving then goes on by itself.</source>
        <translation>افحص القرص وتوصيله؛ عندها يستمر الحفظ تلقائيًا.</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>يبلّغ القرص عن خطأ.</translation>
    </message>
    <message>
        <source>There is no journal.</source>
        <translation>لا يوجد سجل.</translation>
    </message>
</context>
<context>
    <name>KeepChip</name>
    <message numerus="yes">
        <source>Keeping %n in view</source>
        <comment>vehicles</comment>
        <translation>
            <numerusform>لا يُبقي مركبات ظاهرة</numerusform>
            <numerusform>يُبقي مركبة واحدة ظاهرة</numerusform>
            <numerusform>يُبقي مركبتين ظاهرتين</numerusform>
            <numerusform>يُبقي %n مركبات ظاهرة</numerusform>
            <numerusform>يُبقي %n مركبة ظاهرة</numerusform>
            <numerusform>يُبقي %n مركبة ظاهرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer keeping %n in view</source>
        <comment>vehicles</comment>
        <translation>
            <numerusform>لم يعد يُبقي مركبات ظاهرة</numerusform>
            <numerusform>لم يعد يُبقي مركبة واحدة ظاهرة</numerusform>
            <numerusform>لم يعد يُبقي مركبتين ظاهرتين</numerusform>
            <numerusform>لم يعد يُبقي %n مركبات ظاهرة</numerusform>
            <numerusform>لم يعد يُبقي %n مركبة ظاهرة</numerusform>
            <numerusform>لم يعد يُبقي %n مركبة ظاهرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Which vehicles are kept in view</source>
        <translation>أي المركبات تبقى ظاهرة</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>keeping vehicles in view</comment>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Keep these vehicles in view again</source>
        <translation>إبقاء هذه المركبات ظاهرة ثانية</translation>
    </message>
    <message>
        <source>Stop keeping them in view</source>
        <translation>إيقاف إبقائها ظاهرة</translation>
    </message>
</context>
<context>
    <name>KeepRow</name>
    <message>
        <source>Keep me signed in on this computer</source>
        <translation>إبقائي مسجل الدخول على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The password is kept in the system keychain, never in a file or a log.</source>
        <translation>تُحفظ كلمة المرور في مخزن مفاتيح النظام، ولا تُكتب أبدًا في ملف أو سجل.</translation>
    </message>
    <message>
        <source>%1 You will be asked again next time.</source>
        <comment>why it cannot be kept</comment>
        <translation>‏⁨%1⁩ ستُسأل ثانية في المرة القادمة.</translation>
    </message>
    <message>
        <source>Looking for this computer&apos;s key store.</source>
        <translation>جارٍ البحث عن مخزن مفاتيح هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>KeyLine</name>
    <message>
        <source>%1: %2</source>
        <comment>what a key does, the key</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Single letters</source>
        <translation>الأحرف المفردة</translation>
    </message>
    <message>
        <source>J, K, A and the like work on their own, except while you type. Switch them off if you dictate or press keys by accident.</source>
        <translation>تعمل J وK وA وأمثالها وحدها، إلا أثناء الكتابة. أوقفها إن كنت تملي أو تضغط المفاتيح سهوًا.</translation>
    </message>
    <message>
        <source>Single letters are commands</source>
        <translation>الأحرف المفردة أوامر</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>إظهار كل المفاتيح</translation>
    </message>
</context>
<context>
    <name>LabelledValue</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a value, the value</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>LandFile</name>
    <message>
        <source>The base map is not a land file of this version.</source>
        <translation>الخريطة الأساسية ليست ملف يابسة لهذا الإصدار.</translation>
    </message>
    <message>
        <source>The base map&apos;s land file is cut short or damaged.</source>
        <translation>ملف اليابسة في الخريطة الأساسية مبتور أو تالف.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>What drivers and the service write stays as they wrote it.</source>
        <translation>ما يكتبه السائقون والخدمة يبقى كما كتبوه.</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>كما ضُبط النظام</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>الأرقام والتواريخ</translation>
    </message>
    <message>
        <source>They follow the language, and the country that the system is set to.</source>
        <translation>تتبع اللغة والبلد المضبوطين في النظام.</translation>
    </message>
    <message>
        <source>For example: %1, %2</source>
        <comment>a number, a date</comment>
        <translation>مثلًا: ⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>LayersPopover</name>
    <message>
        <source>Layers of the map</source>
        <translation>طبقات الخريطة</translation>
    </message>
    <message>
        <source>Vehicle names</source>
        <translation>أسماء المركبات</translation>
    </message>
    <message>
        <source>Vehicles that stand together as one</source>
        <translation>المركبات المتجاورة في رمز واحد</translation>
    </message>
    <message>
        <source>Roads that the fleet drives on</source>
        <translation>الطرق التي يسلكها الأسطول</translation>
    </message>
    <message>
        <source>Trail of the selected vehicle</source>
        <translation>مسار المركبة المحددة</translation>
    </message>
    <message>
        <source>Tails of moving vehicles</source>
        <translation>ذيول المركبات المتحركة</translation>
    </message>
    <message>
        <source>Your own map files</source>
        <translation>ملفات الخرائط الخاصة بك</translation>
    </message>
</context>
<context>
    <name>LicenceRow</name>
    <message>
        <source>%1, %2</source>
        <comment>licence, its holder</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>LicenceText</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
</context>
<context>
    <name>LinkTrouble</name>
    <message>
        <source>The service did not accept the sign-in.</source>
        <translation>لم تقبل الخدمة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>There is no server named %1.</source>
        <translation>لا يوجد خادم باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The server sent text that is not UTF-8.</source>
        <translation>أرسل الخادم نصًا ليس UTF-8.</translation>
    </message>
    <message>
        <source>The server sent a frame that is far too large.</source>
        <translation>أرسل الخادم إطارًا كبيرًا جدًا.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>أُغلق الاتصال.</translation>
    </message>
    <message>
        <source>The connection was closed (code %1).</source>
        <translation>أُغلق الاتصال (الرمز ⁨%1⁩).</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted.</source>
        <translation>لم تُقبل شهادة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1.</source>
        <translation>لا اتصال مشفر بـ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 does not take connections.</source>
        <translation>لا يقبل ⁨%1⁩ الاتصالات.</translation>
    </message>
    <message>
        <source>No connection to %1 (socket error %2).</source>
        <translation>لا اتصال بـ⁨%1⁩ (خطأ المقبس ⁨%2⁩).</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time.</source>
        <translation>لم يستجب الخادم ⁨%1⁩ في الوقت المحدد.</translation>
    </message>
    <message>
        <source>%1 answered with HTTP status %2.</source>
        <translation>رد ⁨%1⁩ بحالة HTTP ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The server is not ready to take the sign-in.</source>
        <translation>الخادم غير جاهز بعد لقبول تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>MapControls</name>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Show the vehicles that pass the filter</source>
        <translation>إظهار المركبات التي تجتاز المرشح</translation>
    </message>
    <message>
        <source>Show the whole fleet</source>
        <translation>إظهار الأسطول كله</translation>
    </message>
    <message>
        <source>Stop following the vehicle</source>
        <translation>إيقاف تتبع المركبة</translation>
    </message>
    <message>
        <source>Follow the selected vehicle</source>
        <translation>تتبع المركبة المحددة</translation>
    </message>
    <message>
        <source>Layers of the map</source>
        <translation>طبقات الخريطة</translation>
    </message>
</context>
<context>
    <name>MapCoordinates</name>
    <message>
        <source>Under the pointer: %1</source>
        <comment>a place</comment>
        <translation>تحت المؤشر: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>MapFilesField</name>
    <message>
        <source>Your own map files</source>
        <translation>ملفات الخرائط الخاصة بك</translation>
    </message>
    <message>
        <source>GeoJSON files in this folder are drawn on the map: lakes, roads, depots. Nothing else happens to them.</source>
        <translation>تُرسم على الخريطة ملفات GeoJSON الموجودة في هذا المجلد: بحيرات وطرق ومستودعات. ولا يحدث لها شيء آخر.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Read again</source>
        <comment>map files</comment>
        <translation>قراءة ثانية</translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message>
        <source>Select</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>تتبع</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>نسخ الاسم</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>إيقاف التتبع</translation>
    </message>
    <message>
        <source>Do not keep in view</source>
        <translation>عدم إبقائها ظاهرة</translation>
    </message>
    <message>
        <source>Keep in view</source>
        <translation>إبقاؤها ظاهرة</translation>
    </message>
    <message>
        <source>Show from near</source>
        <translation>إظهار عن قرب</translation>
    </message>
    <message>
        <source>Name, team and axles…</source>
        <translation>الاسم والفريق والمحاور…</translation>
    </message>
</context>
<context>
    <name>MapMenus</name>
    <message>
        <source>Copied: %1</source>
        <translation>نُسخ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Vehicles in one place</source>
        <translation>مركبات في مكان واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s) in one place</source>
        <translation>
            <numerusform>لا مركبات في مكان واحد</numerusform>
            <numerusform>مركبة واحدة في مكان واحد</numerusform>
            <numerusform>مركبتان في مكان واحد</numerusform>
            <numerusform>%n مركبات في مكان واحد</numerusform>
            <numerusform>%n مركبة في مكان واحد</numerusform>
            <numerusform>%n مركبة في مكان واحد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed</source>
        <comment>vehicles</comment>
        <translation>
            <numerusform>كلها مدرجة</numerusform>
            <numerusform>واحدة أخرى غير مدرجة</numerusform>
            <numerusform>اثنتان أخريان غير مدرجتين</numerusform>
            <numerusform>%n أخرى غير مدرجة</numerusform>
            <numerusform>%n أخرى غير مدرجة</numerusform>
            <numerusform>%n أخرى غير مدرجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Vehicles kept in view</source>
        <translation>المركبات المُبقاة ظاهرة</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Base map</source>
        <translation>الخريطة الأساسية</translation>
    </message>
    <message>
        <source>The map is part of the program. It works without a network, and nobody learns where you look.</source>
        <translation>الخريطة جزء من البرنامج. تعمل بلا شبكة، ولا يعلم أحد إلى أين تنظر.</translation>
    </message>
    <message>
        <source>It shows land, borders and towns, but no roads: there are none in the free data.</source>
        <translation>تعرض اليابسة والحدود والمدن، لكن بلا طرق: لا توجد في البيانات الحرة.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>من أين تأتي</translation>
    </message>
    <message>
        <source>Land and borders</source>
        <translation>اليابسة والحدود</translation>
    </message>
    <message>
        <source>Natural Earth, public domain</source>
        <translation>Natural Earth، ملكية عامة</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>المدن</translation>
    </message>
    <message>
        <source>GeoNames, CC BY 4.0</source>
        <translation>GeoNames، ‏CC BY 4.0</translation>
    </message>
    <message>
        <source>Nothing is fetched, and nobody learns where you look.</source>
        <translation>لا يُجلب شيء، ولا يعلم أحد إلى أين تنظر.</translation>
    </message>
    <message>
        <source>Tiles are fetched from tile.openstreetmap.org, which learns your address and where you look. It is run by volunteers for light use under its tile usage policy; “© OpenStreetMap contributors” stays on the map.</source>
        <translation>تُجلب البلاطات من tile.openstreetmap.org، فيعلم عنوانك وإلى أين تنظر. يديره متطوعون للاستخدام الخفيف وفق سياسة استخدام بلاطاته؛ وتبقى عبارة «⁨© OpenStreetMap contributors⁩» على الخريطة.</translation>
    </message>
    <message>
        <source>Tiles are fetched from this server, which learns your address and where you look.</source>
        <translation>تُجلب البلاطات من هذا الخادم، فيعلم عنوانك وإلى أين تنظر.</translation>
    </message>
    <message>
        <source>The file is only read. Nothing is fetched, and nobody learns where you look.</source>
        <translation>يُقرأ الملف فقط. لا يُجلب شيء، ولا يعلم أحد إلى أين تنظر.</translation>
    </message>
    <message>
        <source>Street map</source>
        <translation>خريطة الشوارع</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>OpenStreetMap</source>
        <translation>OpenStreetMap</translation>
    </message>
    <message>
        <source>A tile server of your own</source>
        <translation>خادم بلاطات خاص بك</translation>
    </message>
    <message>
        <source>A map file on this computer (MBTiles)</source>
        <translation>ملف خريطة على هذا الحاسوب (MBTiles)</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>Map with %n vehicle(s)</source>
        <translation>
            <numerusform>خريطة بلا مركبات</numerusform>
            <numerusform>خريطة فيها مركبة واحدة</numerusform>
            <numerusform>خريطة فيها مركبتان</numerusform>
            <numerusform>خريطة فيها %n مركبات</numerusform>
            <numerusform>خريطة فيها %n مركبة</numerusform>
            <numerusform>خريطة فيها %n مركبة</numerusform>
        </translation>
    </message>
    <message>
        <source>The fleet list shows the same vehicles as text.</source>
        <translation>تعرض قائمة الأسطول المركبات نفسها نصًا.</translation>
    </message>
    <message numerus="yes">
        <source>Shows %n vehicle(s) that pass the filter</source>
        <translation>
            <numerusform>لا يعرض مركبات تجتاز المرشح</numerusform>
            <numerusform>يعرض مركبة واحدة تجتاز المرشح</numerusform>
            <numerusform>يعرض مركبتين تجتازان المرشح</numerusform>
            <numerusform>يعرض %n مركبات تجتاز المرشح</numerusform>
            <numerusform>يعرض %n مركبة تجتاز المرشح</numerusform>
            <numerusform>يعرض %n مركبة تجتاز المرشح</numerusform>
        </translation>
    </message>
    <message>
        <source>No vehicle passes the filter. This is the whole fleet.</source>
        <translation>لا مركبة تجتاز المرشح. هذا هو الأسطول كله.</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s)</source>
        <comment>in a cluster</comment>
        <translation>
            <numerusform>لا مركبات</numerusform>
            <numerusform>مركبة واحدة</numerusform>
            <numerusform>مركبتان</numerusform>
            <numerusform>%n مركبات</numerusform>
            <numerusform>%n مركبة</numerusform>
            <numerusform>%n مركبة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapViews</name>
    <message>
        <source>No view is saved under number %1 yet. G and Shift+%1 save this one.</source>
        <translation>لم يُحفظ مشهد بالرقم ⁨%1⁩ بعد. يُحفظ هذا المشهد بالضغط على G ثم ⁨Shift+%1⁩.</translation>
    </message>
    <message>
        <source>Saved as view %1: %2</source>
        <comment>number, name</comment>
        <translation>حُفظ باسم المشهد ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>المشهد ⁨%1⁩</translation>
    </message>
    <message>
        <source>This is the home view now.</source>
        <translation>هذا هو المشهد الرئيسي الآن.</translation>
    </message>
    <message>
        <source>The home view is the whole fleet again.</source>
        <translation>المشهد الرئيسي هو الأسطول كله ثانية.</translation>
    </message>
</context>
<context>
    <name>MessageActionBar</name>
    <message>
        <source>Show on map</source>
        <translation>إظهار على الخريطة</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Hide as sent</source>
        <translation>إخفاء كما أُرسل</translation>
    </message>
    <message>
        <source>Show as sent</source>
        <translation>إظهار كما أُرسل</translation>
    </message>
    <message>
        <source>The message as the service wrote it</source>
        <translation>الرسالة كما كتبتها الخدمة</translation>
    </message>
    <message>
        <source>Copy as sent</source>
        <translation>نسخ كما أُرسل</translation>
    </message>
</context>
<context>
    <name>MessageDetail</name>
    <message>
        <source>Message from %1</source>
        <translation>رسالة من ⁨%1⁩</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>إغلاق الرسالة (Esc)</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>نص الرسالة</translation>
    </message>
    <message>
        <source>What it says of the alarm</source>
        <translation>ما تقوله عن الإنذار</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>حقول أخرى</translation>
    </message>
    <message>
        <source>The message as it was sent</source>
        <translation>الرسالة كما أُرسلت</translation>
    </message>
</context>
<context>
    <name>MessageFacts</name>
    <message>
        <source>Began</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>It still lasts</source>
        <translation>ما زال مستمرًا</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Type as sent</source>
        <translation>النوع كما أُرسل</translation>
    </message>
    <message>
        <source>Sender&apos;s number</source>
        <translation>رقم المرسل</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>المركبة</translation>
    </message>
</context>
<context>
    <name>MessageFilterMenu</name>
    <message>
        <source>Filter of the messages</source>
        <translation>مرشح الرسائل</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>الإنذارات</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Of these</source>
        <translation>منها</translation>
    </message>
    <message>
        <source>Unread only</source>
        <translation>غير المقروء فقط</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>لا رسائل بعد</translation>
    </message>
    <message>
        <source>Messages, alarms and files from the service appear here when they arrive, and stay.</source>
        <translation>تظهر هنا رسائل الخدمة وإنذاراتها وملفاتها عند وصولها وتبقى.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>لا شيء من هذا النوع</translation>
    </message>
    <message>
        <source>No entry that was searched holds these words.</source>
        <translation>لا إدخال مما بُحث فيه يحتوي هذه الكلمات.</translation>
    </message>
    <message>
        <source>The filter keeps out everything that there is.</source>
        <translation>يحجب المرشح كل الموجود.</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>Gap</source>
        <translation>انقطاع</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>إنذار</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>مرسل مجهول</translation>
    </message>
    <message>
        <source>User %1</source>
        <comment>sender by number</comment>
        <translation>المستخدم ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1, %2 ago: %3</source>
        <comment>sender, age, text</comment>
        <translation>‏⁨%1⁩، قبل ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>Unread, %1, %2 ago: %3</source>
        <comment>sender, age, text</comment>
        <translation>غير مقروء، ⁨%1⁩، قبل ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>a message that is only in memory</comment>
        <translation>غير محفوظ</translation>
    </message>
</context>
<context>
    <name>MessageTools</name>
    <message>
        <source>Mark all read</source>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are unread</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة واحدة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%n رسائل غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Find words in the messages</source>
        <translation>البحث عن كلمات في الرسائل</translation>
    </message>
    <message>
        <source>Find in messages</source>
        <translation>البحث في الرسائل</translation>
    </message>
    <message>
        <source>Filter the messages: a filter is set</source>
        <translation>ترشيح الرسائل: يوجد مرشح</translation>
    </message>
    <message>
        <source>Filter the messages</source>
        <translation>ترشيح الرسائل</translation>
    </message>
</context>
<context>
    <name>MoreSection</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Everything else that this vehicle reported</source>
        <translation>كل ما أبلغت عنه هذه المركبة غير ذلك</translation>
    </message>
    <message>
        <source>Fuel probe: %1</source>
        <comment>name of a field</comment>
        <translation>مجس الوقود: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Tires, as sent</source>
        <translation>الإطارات، كما أُرسلت</translation>
    </message>
    <message>
        <source>Driver, as sent</source>
        <translation>السائق، كما أُرسل</translation>
    </message>
    <message>
        <source>Faults, as sent</source>
        <translation>الأعطال، كما أُرسلت</translation>
    </message>
</context>
<context>
    <name>OpenApiClient</name>
    <message>
        <source>the Open API cannot be reached (network error %1)</source>
        <translation>تعذر الوصول إلى Open API (خطأ الشبكة ⁨%1⁩)</translation>
    </message>
    <message>
        <source>the Open API answered with HTTP status %1</source>
        <translation>رد Open API بحالة HTTP ‏⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>OwnRoadsField</name>
    <message>
        <source>Own roads</source>
        <translation>طرق الأسطول</translation>
    </message>
    <message>
        <source>The roads that your vehicles drove on in the last 30 days, found from their tracks. They stay on this computer.</source>
        <translation>الطرق التي سلكتها مركباتك في آخر 30 يومًا، مستخرجة من مساراتها. تبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Draw the fleet&apos;s own roads</source>
        <translation>رسم طرق الأسطول</translation>
    </message>
</context>
<context>
    <name>PageMarks</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>PageTab</name>
    <message numerus="yes">
        <source>%1, %n new</source>
        <comment>tab with the number of unread entries</comment>
        <translation>
            <numerusform>‏⁨%1⁩، لا جديد</numerusform>
            <numerusform>‏⁨%1⁩، واحد جديد</numerusform>
            <numerusform>‏⁨%1⁩، اثنان جديدان</numerusform>
            <numerusform>‏⁨%1⁩، %n جديدة</numerusform>
            <numerusform>‏⁨%1⁩، %n جديدًا</numerusform>
            <numerusform>‏⁨%1⁩، %n جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Search vehicles and commands</source>
        <translation>البحث عن المركبات والأوامر</translation>
    </message>
    <message>
        <source>Vehicle, driver, id or command</source>
        <translation>مركبة أو سائق أو معرف أو أمر</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Vehicles with alarms</source>
        <translation>مركبات عليها إنذارات</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>المركبات</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>vehicles that match but are not shown</comment>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء مطابق</translation>
    </message>
    <message>
        <source>Vehicles are found by name, id, model and driver, commands by their words.</source>
        <translation>تُوجد المركبات بالاسم والمعرف والطراز والسائق، والأوامر بكلماتها.</translation>
    </message>
</context>
<context>
    <name>PaletteField</name>
    <message>
        <source>Vehicle, driver, id or command</source>
        <translation>مركبة أو سائق أو معرف أو أمر</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>in a narrow field</comment>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>driver, id of the vehicle</comment>
        <translation>‏⁨%1⁩ · ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>PaletteRow</name>
    <message>
        <source>%1, %2</source>
        <comment>vehicle or command, about it</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>vehicle, about it, its alarm</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩، ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>PasswordEntry</name>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>PinStrip</name>
    <message>
        <source>Close the wallboard</source>
        <translation>إغلاق لوحة الحائط</translation>
    </message>
    <message>
        <source>PIN to close the wallboard</source>
        <translation>رمز PIN لإغلاق لوحة الحائط</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>رمز PIN خاطئ.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait half a minute.</source>
        <translation>رموز PIN خاطئة كثيرة. انتظر نصف دقيقة.</translation>
    </message>
    <message>
        <source>Esc goes back</source>
        <translation>Esc للرجوع</translation>
    </message>
</context>
<context>
    <name>PlaceSection</name>
    <message>
        <source>No position known</source>
        <translation>الموقع مجهول</translation>
    </message>
    <message>
        <source>%1, heading %2</source>
        <comment>state of the vehicle, compass direction</comment>
        <translation>‏⁨%1⁩، الاتجاه ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>town, country code</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 %2 of %3, %4</source>
        <comment>distance, compass direction, town, country code: 6 km SW of Delmenhorst, DE</comment>
        <translation>‏⁨%1⁩ ‏⁨%2⁩ من ⁨%3⁩، ⁨%4⁩</translation>
    </message>
    <message>
        <source>%1, before the fix was lost</source>
        <comment>place</comment>
        <translation>‏⁨%1⁩، قبل فقدان تحديد الموقع</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>place in words, coordinates</comment>
        <translation>‏⁨%1⁩، عند ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>PlacesFile</name>
    <message>
        <source>The base map&apos;s list of places cannot be read.</source>
        <translation>تتعذر قراءة قائمة الأماكن في الخريطة الأساسية.</translation>
    </message>
    <message>
        <source>The base map&apos;s list of places is cut short or damaged.</source>
        <translation>قائمة الأماكن في الخريطة الأساسية مبتورة أو تالفة.</translation>
    </message>
</context>
<context>
    <name>PopoverVehicle</name>
    <message>
        <source>%1, %2</source>
        <comment>vehicle, what it does</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, %2, alarm: %3</source>
        <comment>vehicle, what it does, priority</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩، إنذار: ⁨%3⁩</translation>
    </message>
    <message>
        <source>Do not keep %1 in view</source>
        <comment>a vehicle</comment>
        <translation>عدم إبقاء ⁨%1⁩ ظاهرة</translation>
    </message>
</context>
<context>
    <name>PowerSection</name>
    <message>
        <source>Power</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>لم يُبلّغ عنه</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>V</source>
        <translation>فولت</translation>
    </message>
    <message>
        <source>Supply low</source>
        <translation>التغذية منخفضة</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>شمسي</translation>
    </message>
    <message>
        <source>Charging, USB</source>
        <translation>يشحن، USB</translation>
    </message>
    <message>
        <source>Charging, solar</source>
        <translation>يشحن، شمسي</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرج</translation>
    </message>
    <message>
        <source>Critical, %1</source>
        <translation>حرج، ⁨%1⁩</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Low, %1</source>
        <translation>منخفض، ⁨%1⁩</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>the tracker&apos;s own battery</comment>
        <translation>داخلي</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <comment>the vehicle&apos;s own supply</comment>
        <translation>المركبة</translation>
    </message>
    <message>
        <source>not all in the last report</source>
        <translation>ليس كله في آخر تقرير</translation>
    </message>
</context>
<context>
    <name>PreferenceField</name>
    <message>
        <source>Set by your administrator</source>
        <translation>حدده المسؤول لديك</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&quot;%1&quot; is not a preference</source>
        <translation>‏«⁨%1⁩» ليس تفضيلًا معروفًا</translation>
    </message>
    <message>
        <source>Your settings could not be read. They begin anew; the old file is kept as %1.</source>
        <translation>تعذرت قراءة إعداداتك. تبدأ من جديد؛ ويبقى الملف القديم باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Your settings in %1 cannot be read. What you change now is lost when Waypost ends.</source>
        <translation>تتعذر قراءة إعداداتك في ⁨%1⁩. ما تغيره الآن يضيع عند انتهاء Waypost.</translation>
    </message>
    <message>
        <source>Your settings cannot be written to %1. What you change now is lost when Waypost ends.</source>
        <translation>تعذرت كتابة إعداداتك في ⁨%1⁩. ما تغيره الآن يضيع عند انتهاء Waypost.</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>يجب أن يكون واحدًا من: ⁨%1⁩</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>يجب أن يكون نصًا</translation>
    </message>
    <message numerus="yes">
        <source>must not be longer than %n character(s)</source>
        <translation>
            <numerusform>يجب أن يكون فارغًا</numerusform>
            <numerusform>يجب ألا يزيد على محرف واحد</numerusform>
            <numerusform>يجب ألا يزيد على محرفين</numerusform>
            <numerusform>يجب ألا يزيد على %n محارف</numerusform>
            <numerusform>يجب ألا يزيد على %n محرفًا</numerusform>
            <numerusform>يجب ألا يزيد على %n محرف</numerusform>
        </translation>
    </message>
    <message>
        <source>must be one line of text</source>
        <translation>يجب أن يكون سطرًا واحدًا من النص</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <comment>name of a setting, complaint</comment>
        <translation>‏«⁨%1⁩»: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>ProblemListModel</name>
    <message>
        <source>Tracks have gaps</source>
        <translation>في المسارات ثغرات</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Nothing is being saved</source>
        <translation>لا يُحفظ شيء</translation>
    </message>
    <message>
        <source>The inbox cannot be saved</source>
        <translation>تعذر حفظ الوارد</translation>
    </message>
    <message>
        <source>The inbox could not keep up</source>
        <translation>لم يستطع الوارد المواكبة</translation>
    </message>
    <message>
        <source>The inbox was damaged</source>
        <translation>كان الوارد تالفًا</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>رُفض تسجيل الدخول</translation>
    </message>
    <message numerus="yes">
        <source>Reports of %n interruption(s) may be missing.</source>
        <comment>of the feed of devices</comment>
        <translation>
            <numerusform>قد تنقص تقارير.</numerusform>
            <numerusform>قد تنقص تقارير من انقطاع واحد.</numerusform>
            <numerusform>قد تنقص تقارير من انقطاعين.</numerusform>
            <numerusform>قد تنقص تقارير من %n انقطاعات.</numerusform>
            <numerusform>قد تنقص تقارير من %n انقطاعًا.</numerusform>
            <numerusform>قد تنقص تقارير من %n انقطاع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages of %n interruption(s) may be missing.</source>
        <comment>of the feed of messages</comment>
        <translation>
            <numerusform>قد تنقص رسائل.</numerusform>
            <numerusform>قد تنقص رسائل من انقطاع واحد.</numerusform>
            <numerusform>قد تنقص رسائل من انقطاعين.</numerusform>
            <numerusform>قد تنقص رسائل من %n انقطاعات.</numerusform>
            <numerusform>قد تنقص رسائل من %n انقطاعًا.</numerusform>
            <numerusform>قد تنقص رسائل من %n انقطاع.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>%1, %2 on %3</source>
        <comment>name of the account, user id, server</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩ على ⁨%3⁩</translation>
    </message>
    <message>
        <source>Name of the account %1</source>
        <comment>user id</comment>
        <translation>اسم الحساب ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 on %2, signed in</source>
        <comment>user id, server</comment>
        <translation>‏⁨%1⁩ على ⁨%2⁩، مسجل الدخول</translation>
    </message>
    <message>
        <source>%1 on %2, password kept</source>
        <comment>user id, server</comment>
        <translation>‏⁨%1⁩ على ⁨%2⁩، كلمة المرور محفوظة</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>user id, server</comment>
        <translation>‏⁨%1⁩ على ⁨%2⁩</translation>
    </message>
    <message>
        <source>Switch</source>
        <comment>to this account</comment>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Signs in at once</source>
        <translation>يسجل الدخول فورًا</translation>
    </message>
    <message>
        <source>Asks for the password</source>
        <translation>يطلب كلمة المرور</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>this account</comment>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Signs out. What was recorded stays in its folder.</source>
        <translation>يسجل الخروج. ما سُجّل يبقى في مجلده.</translation>
    </message>
    <message>
        <source>What was recorded stays in its folder.</source>
        <translation>ما سُجّل يبقى في مجلده.</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>The list of accounts could not be read: %1</source>
        <translation>تعذرت قراءة قائمة الحسابات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The list of accounts in %1 is not one that this version can read. It is left as it is.</source>
        <translation>لا يستطيع هذا الإصدار قراءة قائمة الحسابات في ⁨%1⁩. تُركت كما هي.</translation>
    </message>
    <message>
        <source>The list of accounts could not be read, so it is not written either.</source>
        <translation>تعذرت قراءة قائمة الحسابات، لذلك لا تُكتب أيضًا.</translation>
    </message>
    <message>
        <source>The list of accounts could not be written: %1</source>
        <translation>تعذرت كتابة قائمة الحسابات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The list of accounts was damaged and begins anew; the old file is kept as %1.</source>
        <translation>كانت قائمة الحسابات تالفة وتبدأ من جديد؛ حُفظ الملف القديم باسم ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>PushConnection</name>
    <message>
        <source>Nothing came over the connection for too long.</source>
        <translation>لم يصل شيء عبر الاتصال منذ مدة طويلة.</translation>
    </message>
    <message>
        <source>The server did not answer the sign-in.</source>
        <translation>لم يرد الخادم على تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time.</source>
        <translation>لم يستجب الخادم ⁨%1⁩ في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The server closed the connection right after each sign-in.</source>
        <translation>أغلق الخادم الاتصال بعد كل تسجيل دخول مباشرة.</translation>
    </message>
</context>
<context>
    <name>PushFeed</name>
    <message>
        <source>error %1</source>
        <translation>الخطأ ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>RejectedRow</name>
    <message>
        <source>%1 feed: %2 at byte %3, size %4</source>
        <comment>feed, error kind, offset, size</comment>
        <translation>قناة ⁨%1⁩: ⁨%2⁩ عند البايت ⁨%3⁩، الحجم ⁨%4⁩</translation>
    </message>
    <message>
        <source>%1 feed: %2 in %5 at byte %3, size %4</source>
        <comment>feed, error kind, offset, size, field</comment>
        <translation>قناة ⁨%1⁩: ⁨%2⁩ في ⁨%5⁩ عند البايت ⁨%3⁩، الحجم ⁨%4⁩</translation>
    </message>
    <message>
        <source>%1 feed: taken without %2, size %3</source>
        <comment>feed, fields, size</comment>
        <translation>القناة ⁨%1⁩: أُخذ بلا ⁨%2⁩، الحجم ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>%1, free</source>
        <comment>number of a view</comment>
        <translation>‏⁨%1⁩، متاح</translation>
    </message>
    <message>
        <source>%1, in place of %2</source>
        <comment>number of a view, what is saved there</comment>
        <translation>‏⁨%1⁩، بدلًا من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>حفظ هذا المشهد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>For example the region</source>
        <translation>مثلًا المنطقة</translation>
    </message>
    <message>
        <source>Number, for the keys G and 1 to 9</source>
        <translation>الرقم، للمفاتيح G ومن 1 إلى 9</translation>
    </message>
    <message>
        <source>With the filter of the fleet list</source>
        <translation>مع مرشح قائمة الأسطول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Your saved map views were damaged. What could be read is there; the old file is kept as %1.</source>
        <translation>كانت مشاهد الخريطة المحفوظة لديك تالفة. ما أمكنت قراءته موجود؛ ويبقى الملف القديم باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Your saved map views in %1 cannot be read. What you save now is lost when Waypost ends.</source>
        <translation>تتعذر قراءة مشاهد الخريطة المحفوظة في ⁨%1⁩. ما تحفظه الآن يضيع عند انتهاء Waypost.</translation>
    </message>
    <message>
        <source>Your map views cannot be written to %1. What you save now is lost when Waypost ends.</source>
        <translation>تتعذر كتابة مشاهد الخريطة في ⁨%1⁩. ما تحفظه الآن يضيع عند انتهاء Waypost.</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Scale: %1</source>
        <translation>المقياس: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ScrollTrack</name>
    <message>
        <source>Scroll bar</source>
        <translation>شريط التمرير</translation>
    </message>
</context>
<context>
    <name>SearchEntry</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>SearchReach</name>
    <message numerus="yes">
        <source>%n found</source>
        <comment>entries of the inbox</comment>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to search yet.</source>
        <translation>لا شيء للبحث فيه بعد.</translation>
    </message>
    <message>
        <source>Searched everything that is kept, back to %1.</source>
        <comment>date and time</comment>
        <translation>بُحث في كل المحفوظ حتى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Searched back to %1.</source>
        <comment>date and time</comment>
        <translation>بُحث حتى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Search further back</source>
        <translation>البحث أبعد في الماضي</translation>
    </message>
</context>
<context>
    <name>SensorTag</name>
    <message>
        <source>Sensor %1, on no wheel: %2, %3, %4 old</source>
        <comment>sensor id, pressure, temperature, age</comment>
        <translation>الحساس ⁨%1⁩، ليس على عجلة: ⁨%2⁩، ⁨%3⁩، عمره ⁨%4⁩</translation>
    </message>
</context>
<context>
    <name>ServerField</name>
    <message>
        <source>Server: %1, %2</source>
        <comment>server, whether it is encrypted</comment>
        <translation>الخادم: ⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>this computer, not encrypted</source>
        <translation>هذا الحاسوب، غير مشفر</translation>
    </message>
    <message>
        <source>TLS, default</source>
        <comment>encryption, the usual server</comment>
        <translation>TLS، الافتراضي</translation>
    </message>
    <message>
        <source>TLS</source>
        <comment>encryption</comment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>the server&apos;s addresses</comment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Change the addresses of the server</source>
        <translation>تغيير عناوين الخادم</translation>
    </message>
    <message>
        <source>Feed of device data</source>
        <translation>قناة بيانات الأجهزة</translation>
    </message>
    <message>
        <source>Feed of messages</source>
        <translation>قناة الرسائل</translation>
    </message>
    <message>
        <source>Open API, for the vehicles&apos; names (may stay empty)</source>
        <translation>Open API، لأسماء المركبات (يجوز تركه فارغًا)</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>استخدام الافتراضي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>استخدام هذه</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Waiting for this computer&apos;s key store.</source>
        <translation>بانتظار مخزن مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation>أسطول تجريبي</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
</context>
<context>
    <name>SettingsIndex</name>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Sign in to your fleet</source>
        <translation>سجّل الدخول إلى أسطولك</translation>
    </message>
    <message>
        <source>Account or user ID</source>
        <translation>الحساب أو معرف المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Use your TFTIOT account. Live data starts as soon as both feeds connect.</source>
        <translation>استخدم حساب TFTIOT. تبدأ البيانات الحية حالما تتصل القناتان.</translation>
    </message>
    <message>
        <source>Known accounts</source>
        <translation>الحسابات المعروفة</translation>
    </message>
    <message>
        <source>Signs in at once</source>
        <translation>يسجل الدخول فورًا</translation>
    </message>
    <message>
        <source>Asks for the password</source>
        <translation>يطلب كلمة المرور</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>No vehicles yet</source>
        <translation>لا مركبات بعد</translation>
    </message>
    <message>
        <source>Each one appears here with its first push.</source>
        <translation>تظهر كل مركبة هنا مع أول دفعة منها.</translation>
    </message>
</context>
<context>
    <name>SplitHandle</name>
    <message>
        <source>Arrow keys move it, Enter puts it back to where it was drawn.</source>
        <translation>مفاتيح الأسهم تحركه، وEnter يعيده إلى مكانه.</translation>
    </message>
</context>
<context>
    <name>StateGlyph</name>
    <message>
        <source>No report yet</source>
        <translation>لا تقرير بعد</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>متحرك</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>خامل</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Motion unknown</source>
        <translation>الحركة مجهولة</translation>
    </message>
    <message>
        <source>Stale for long</source>
        <translation>قديم منذ مدة</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>No fix</source>
        <translation>بلا موقع</translation>
    </message>
</context>
<context>
    <name>StreetMap</name>
    <message>
        <source>Street map: %1</source>
        <comment>a server or a file</comment>
        <translation>خريطة الشوارع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <comment>a server</comment>
        <translation>لا يستجيب ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 answers with error %2.</source>
        <comment>a server, a number</comment>
        <translation>يرد ⁨%1⁩ بالخطأ ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 refuses to send tiles (error %2). A key may be missing.</source>
        <comment>a server, a number</comment>
        <translation>يرفض ⁨%1⁩ إرسال البلاطات (الخطأ ⁨%2⁩). ربما ينقص مفتاح.</translation>
    </message>
    <message>
        <source>%1 sends something that is no picture.</source>
        <comment>a server</comment>
        <translation>يرسل ⁨%1⁩ شيئًا ليس صورة.</translation>
    </message>
    <message>
        <source>%1 sends tiles that are too large.</source>
        <comment>a server</comment>
        <translation>يرسل ⁨%1⁩ بلاطات كبيرة جدًا.</translation>
    </message>
    <message>
        <source>%1 points to another server. That is not followed.</source>
        <comment>a server</comment>
        <translation>يحيل ⁨%1⁩ إلى خادم آخر. لا تُتبع الإحالة.</translation>
    </message>
    <message>
        <source>%1 answers, but has no tiles at this address.</source>
        <comment>a server</comment>
        <translation>يستجيب ⁨%1⁩، لكن لا بلاطات لديه على هذا العنوان.</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>لم يُختر ملف.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <comment>a file</comment>
        <translation>تعذر فتح ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 is no MBTiles map.</source>
        <comment>a file</comment>
        <translation>ليس ⁨%1⁩ خريطة MBTiles.</translation>
    </message>
    <message>
        <source>%1 is a vector map. Only maps of pictures can be shown.</source>
        <comment>a file</comment>
        <translation>الملف ⁨%1⁩ خريطة متجهية. لا يمكن عرض سوى الخرائط المكونة من صور.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <comment>a file</comment>
        <translation>الملف ⁨%1⁩ تالف.</translation>
    </message>
    <message>
        <source>%1 holds no tiles.</source>
        <comment>a file</comment>
        <translation>لا يحتوي ⁨%1⁩ على بلاطات.</translation>
    </message>
    <message>
        <source>%1 holds something that is no picture.</source>
        <comment>a file</comment>
        <translation>يحتوي ⁨%1⁩ على شيء ليس صورة.</translation>
    </message>
    <message>
        <source>%1 holds tiles that are too large.</source>
        <comment>a file</comment>
        <translation>يحتوي ⁨%1⁩ على بلاطات كبيرة جدًا.</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n tile(s) so far.</source>
        <translation>
            <numerusform>تعمل: لا بلاطات حتى الآن.</numerusform>
            <numerusform>تعمل: بلاطة واحدة حتى الآن.</numerusform>
            <numerusform>تعمل: بلاطتان حتى الآن.</numerusform>
            <numerusform>تعمل: %n بلاطات حتى الآن.</numerusform>
            <numerusform>تعمل: %n بلاطة حتى الآن.</numerusform>
            <numerusform>تعمل: %n بلاطة حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>It works. Levels %1 to %2.</source>
        <comment>of a map file</comment>
        <translation>تعمل. المستويات من ⁨%1⁩ إلى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The file is being opened.</source>
        <translation>جارٍ فتح الملف.</translation>
    </message>
    <message>
        <source>%1 answers, but has no tile here so far.</source>
        <comment>a server</comment>
        <translation>يستجيب ⁨%1⁩، لكن لا بلاطة لديه هنا حتى الآن.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a server</comment>
        <translation>جارٍ سؤال ⁨%1⁩…</translation>
    </message>
</context>
<context>
    <name>StreetMapFile</name>
    <message>
        <source>Map file</source>
        <translation>ملف الخريطة</translation>
    </message>
    <message>
        <source>An MBTiles file with pictures (PNG or JPEG). Vector maps cannot be shown.</source>
        <translation>ملف MBTiles فيه صور (PNG أو JPEG). لا يمكن عرض الخرائط المتجهية.</translation>
    </message>
    <message>
        <source>Path of the file, or drop it here</source>
        <translation>مسار الملف، أو أفلته هنا</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a map file</comment>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>StreetMapNotice</name>
    <message>
        <source>%1 The built-in map is shown.</source>
        <comment>what is wrong with the street map</comment>
        <translation>‏⁨%1⁩ تُعرض الخريطة المدمجة.</translation>
    </message>
    <message>
        <source>No street map is set. Waypost draws towns and your own traces only.</source>
        <translation>لم تُضبط خريطة شوارع. يرسم Waypost المدن ومسارات أسطولك فقط.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Set one…</source>
        <comment>a street map</comment>
        <translation>ضبط خريطة…</translation>
    </message>
    <message>
        <source>Choose where the street map comes from</source>
        <translation>اختيار مصدر خريطة الشوارع</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>StreetMapServer</name>
    <message>
        <source>Address of the tiles</source>
        <translation>عنوان البلاطات</translation>
    </message>
    <message>
        <source>With {z}, {x} and {y} where the numbers of the tile go. {r} becomes @2x on fine screens, {s} one of a, b, c.</source>
        <translation>مع ⁨{z}⁩ و⁨{x}⁩ و⁨{y}⁩ حيث توضع أرقام البلاطة. يصير ⁨{r}⁩ على الشاشات الدقيقة ⁨@2x⁩، ويصير ⁨{s}⁩ واحدًا من a وb وc.</translation>
    </message>
    <message>
        <source>Try it</source>
        <comment>a tile server</comment>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Whose map it is</source>
        <translation>لمن الخريطة</translation>
    </message>
    <message>
        <source>Stands on the map. Most servers ask for it.</source>
        <translation>يظهر على الخريطة. تطلبه معظم الخوادم.</translation>
    </message>
    <message>
        <source>© OpenStreetMap contributors</source>
        <translation>© OpenStreetMap contributors</translation>
    </message>
</context>
<context>
    <name>TickerItem</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>vehicle, alarm, age</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩، ⁨%3⁩</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>بلا إقرار</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>أُقرّ به</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>an alarm that could not be written to the disk</comment>
        <translation>غير محفوظ</translation>
    </message>
</context>
<context>
    <name>TileTemplate</name>
    <message>
        <source>%1 is not known. Known are {z}, {x}, {y}, {r} and {s}.</source>
        <translation>لا يُعرف ⁨%1⁩. المعروف هو ⁨{z}⁩ و⁨{x}⁩ و⁨{y}⁩ و⁨{r}⁩ و⁨{s}⁩.</translation>
    </message>
    <message>
        <source>%1 must stand in the address once.</source>
        <translation>يجب أن يرد ⁨%1⁩ في العنوان مرة واحدة.</translation>
    </message>
    <message>
        <source>The address cannot be read. It begins with https://</source>
        <translation>تتعذر قراءة العنوان. يبدأ بـ⁨https://⁩</translation>
    </message>
    <message>
        <source>Only https addresses are used.</source>
        <translation>تُستخدم عناوين https فقط.</translation>
    </message>
    <message>
        <source>The address must not hold a user name.</source>
        <translation>يجب ألا يحتوي العنوان على اسم مستخدم.</translation>
    </message>
    <message>
        <source>The address must not hold a #.</source>
        <translation>يجب ألا يحتوي العنوان على #.</translation>
    </message>
    <message>
        <source>An address is needed.</source>
        <translation>يلزم عنوان.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>العنوان طويل جدًا.</translation>
    </message>
    <message>
        <source>The address holds characters that none may hold.</source>
        <translation>يحتوي العنوان على محارف غير جائزة.</translation>
    </message>
    <message>
        <source>{z}, {x}, {y} and {r} must not stand in the server&apos;s name.</source>
        <translation>يجب ألا ترد ⁨{z}⁩ و⁨{x}⁩ و⁨{y}⁩ و⁨{r}⁩ في اسم الخادم.</translation>
    </message>
</context>
<context>
    <name>TireCell</name>
    <message>
        <source>%1: no signal, last heard %2 ago</source>
        <comment>tire sensor, age</comment>
        <translation>‏⁨%1⁩: لا إشارة، آخر سماع قبل ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2 bar, %3, %4</source>
        <comment>tire sensor, pressure, temperature, state</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩ بار، ⁨%3⁩، ⁨%4⁩</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>لا إشارة</translation>
    </message>
    <message>
        <source>Sensor %1 over %2, heard %3 ago</source>
        <comment>sensor id, radio, age</comment>
        <translation>الحساس ⁨%1⁩ عبر ⁨%2⁩، سُمع قبل ⁨%3⁩</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>بلوتوث</translation>
    </message>
    <message>
        <source>RS232</source>
        <translation>RS232</translation>
    </message>
    <message>
        <source>Sensor %1 over %2, heard %3 ago, battery %4</source>
        <comment>sensor id, radio, age, volts</comment>
        <translation>الحساس ⁨%1⁩ عبر ⁨%2⁩، سُمع قبل ⁨%3⁩، البطارية ⁨%4⁩</translation>
    </message>
</context>
<context>
    <name>TireChassis</name>
    <message>
        <source>Right</source>
        <comment>side of the vehicle, above the arrow that points ahead</comment>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>side of the vehicle, below the arrow that points ahead</comment>
        <translation>يسار</translation>
    </message>
</context>
<context>
    <name>TireListModel</name>
    <message>
        <source>State %1</source>
        <comment>raw number of a tire sensor&apos;s state</comment>
        <translation>الحالة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Leaking</source>
        <translation>يسرّب</translation>
    </message>
    <message>
        <source>Inflating</source>
        <translation>يُنفخ</translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>شُغّل</translation>
    </message>
    <message>
        <source>Awakened</source>
        <translation>استيقظ</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>لا إشارة</translation>
    </message>
    <message>
        <source>Sensor limit</source>
        <comment>the pressure is at or above what the sensor can measure</comment>
        <translation>حد الحساس</translation>
    </message>
</context>
<context>
    <name>TirePlan</name>
    <message>
        <source>Arrow keys move, Enter takes a sensor.</source>
        <translation>مفاتيح الأسهم للحركة، وEnter لأخذ حساس.</translation>
    </message>
    <message>
        <source>Carrying sensor %1. Arrow keys choose a wheel, Enter puts it there.</source>
        <translation>الحساس ⁨%1⁩ محمول. مفاتيح الأسهم تختار عجلة، وEnter يضعه عليها.</translation>
    </message>
    <message>
        <source>Tire plan</source>
        <translation>مخطط الإطارات</translation>
    </message>
</context>
<context>
    <name>TireSection</name>
    <message>
        <source>Tires</source>
        <translation>الإطارات</translation>
    </message>
    <message>
        <source>no sensor</source>
        <translation>لا حساس</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>لم يُبلّغ عنه</translation>
    </message>
    <message>
        <source>The last tire report could not be read. See More.</source>
        <translation>تعذرت قراءة آخر تقرير للإطارات. انظر المزيد.</translation>
    </message>
    <message>
        <source>%1 of %2 report</source>
        <comment>tire sensors that report lately, all</comment>
        <translation>‏⁨%1⁩ من ⁨%2⁩ تُبلّغ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>units of pressure and temperature</comment>
        <translation>‏⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>Proposed by the number of sensors: %1. Put the sensors onto their wheels, or choose other axles.</source>
        <translation>مقترح حسب عدد الحساسات: ⁨%1⁩. ضع الحساسات على عجلاتها أو اختر محاور أخرى.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Takes the last change back</source>
        <translation>يتراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Axles…</source>
        <translation>المحاور…</translation>
    </message>
    <message>
        <source>Choose how many axles the vehicle has</source>
        <translation>اختر عدد محاور المركبة</translation>
    </message>
</context>
<context>
    <name>TireTray</name>
    <message numerus="yes">
        <source>%n sensor(s) on no wheel</source>
        <translation>
            <numerusform>كل الحساسات على عجلات</numerusform>
            <numerusform>حساس واحد ليس على عجلة</numerusform>
            <numerusform>حساسان ليسا على عجلة</numerusform>
            <numerusform>%n حساسات ليست على عجلة</numerusform>
            <numerusform>%n حساسًا ليس على عجلة</numerusform>
            <numerusform>%n حساس ليس على عجلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it here to take it off its wheel</source>
        <translation>ضعه هنا لإزالته عن عجلته</translation>
    </message>
    <message>
        <source>%1°</source>
        <comment>temperature of a tire, its unit stands in the head</comment>
        <translation>%1°</translation>
    </message>
    <message>
        <source>Sensor %1. Drag it onto its wheel, or press Enter and choose the wheel with the arrow keys.</source>
        <translation>الحساس ⁨%1⁩. اسحبه إلى عجلته، أو اضغط Enter واختر العجلة بمفاتيح الأسهم.</translation>
    </message>
</context>
<context>
    <name>TireWheel</name>
    <message>
        <source>Bluetooth</source>
        <translation>بلوتوث</translation>
    </message>
    <message>
        <source>RS232</source>
        <translation>RS232</translation>
    </message>
    <message>
        <source>%1: no sensor</source>
        <comment>wheel</comment>
        <translation>‏⁨%1⁩: لا حساس</translation>
    </message>
    <message>
        <source>%1°</source>
        <comment>temperature of a tire, its unit stands in the head</comment>
        <translation>%1°</translation>
    </message>
    <message>
        <source>No sensor</source>
        <comment>on a wheel, in two short lines</comment>
        <translation>لا حساس</translation>
    </message>
    <message>
        <source>%1, sensor %2: not heard yet</source>
        <comment>wheel, sensor id</comment>
        <translation>‏⁨%1⁩، الحساس ⁨%2⁩: لم يُسمع بعد</translation>
    </message>
    <message>
        <source>%1, sensor %2 over %3, heard %4 ago. %5</source>
        <comment>wheel, sensor id, radio, age, state or nothing</comment>
        <translation>‏⁨%1⁩، الحساس ⁨%2⁩ عبر ⁨%3⁩، سُمع قبل ⁨%4⁩. ⁨%5⁩</translation>
    </message>
    <message>
        <source>%1, sensor %2 over %3, heard %4 ago, battery %5. %6</source>
        <comment>wheel, sensor id, radio, age, volts, state or nothing</comment>
        <translation>‏⁨%1⁩، الحساس ⁨%2⁩ عبر ⁨%3⁩، سُمع قبل ⁨%4⁩، البطارية ⁨%5⁩. ⁨%6⁩</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>%1. %2</source>
        <comment>heading, explanation</comment>
        <translation>‏⁨%1⁩. ⁨%2⁩</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ToastStack</name>
    <message>
        <source>%1: %2</source>
        <comment>vehicle, alarm</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Saved, %1</source>
        <comment>size of a file</comment>
        <translation>محفوظ، ⁨%1⁩</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>notes for which there is no room</comment>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>+واحد آخر</numerusform>
            <numerusform>+اثنان آخران</numerusform>
            <numerusform>+%n أخرى</numerusform>
            <numerusform>+%n أخرى</numerusform>
            <numerusform>+%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows them in the inbox</source>
        <translation>يعرضها في الوارد</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <comment>age of an alarm</comment>
        <translation>‏⁨%1⁩، غير محفوظ</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Waypost</source>
        <translation>Waypost</translation>
    </message>
    <message>
        <source>Search, feeds and menu</source>
        <translation>البحث والقنوات والقائمة</translation>
    </message>
</context>
<context>
    <name>TraceFile</name>
    <message>
        <source>The map&apos;s own roads could not be read and grow anew; the old file is kept as %1.</source>
        <translation>تعذرت قراءة طرق الأسطول على الخريطة وستتكون من جديد؛ ويبقى الملف القديم باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The map&apos;s own roads could not be written: %1.</source>
        <translation>تعذرت كتابة طرق الأسطول على الخريطة: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>TracksReport</name>
    <message>
        <source>Tracks</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Every position is kept, or on its way to the disk</source>
        <translation>كل موقع محفوظ، أو في طريقه إلى القرص</translation>
    </message>
    <message>
        <source>Some tracks are coarser than what was reported</source>
        <translation>بعض المسارات أقل دقة مما أُبلغ عنه</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>%1 positions, %2 waiting</source>
        <comment>numbers; waiting to be written to the disk</comment>
        <translation>المواقع: ⁨%1⁩، المنتظر منها: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>%1 because the disk was behind, %2 because this program was</source>
        <comment>numbers of positions</comment>
        <translation>‏⁨%1⁩ لتأخر القرص، ⁨%2⁩ لتأخر هذا البرنامج</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>%1 positions, for their age or the size of the file</source>
        <comment>number</comment>
        <translation>المواقع: ⁨%1⁩، لعمرها أو لحجم الملف</translation>
    </message>
</context>
<context>
    <name>TrailFields</name>
    <message>
        <source>Trail</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>The way of the selected vehicle, coloured by its speed, with stops, alarms and full hours.</source>
        <translation>طريق المركبة المحددة، ملونًا حسب سرعتها، مع التوقفات والإنذارات والساعات الكاملة.</translation>
    </message>
    <message>
        <source>Show the trail of the selected vehicle</source>
        <translation>إظهار مسار المركبة المحددة</translation>
    </message>
    <message>
        <source>Hours of the trail</source>
        <translation>ساعات المسار</translation>
    </message>
    <message>
        <source>Tails</source>
        <translation>الذيول</translation>
    </message>
    <message>
        <source>The last ten minutes of every moving vehicle, fading. They begin to grow when this is switched on.</source>
        <translation>آخر عشر دقائق لكل مركبة متحركة، تتلاشى تدريجيًا. تبدأ بالنمو عند تفعيل هذا الخيار.</translation>
    </message>
    <message>
        <source>Draw tails behind moving vehicles</source>
        <translation>رسم ذيول خلف المركبات المتحركة</translation>
    </message>
</context>
<context>
    <name>TrailLegend</name>
    <message>
        <source>Trail %1</source>
        <comment>%1: of 8 h</comment>
        <translation>المسار ⁨%1⁩</translation>
    </message>
    <message>
        <source>Reading the track…</source>
        <translation>جارٍ قراءة المسار…</translation>
    </message>
    <message>
        <source>No track recorded yet</source>
        <translation>لم يُسجل مسار بعد</translation>
    </message>
    <message>
        <source>Nothing is recorded: the journal is not open</source>
        <translation>لا يُسجل شيء: السجل غير مفتوح</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>‏⁨%1⁩. ⁨%2⁩</translation>
    </message>
    <message>
        <source>Speeds in %1; dashed where nothing was reported</source>
        <translation>السرعات بوحدة ⁨%1⁩؛ والخط متقطع حيث لم يُبلّغ عن شيء</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Trail 8 h, km/h</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Hours of the trail</source>
        <translation>ساعات المسار</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>Speed and distance</source>
        <translation>السرعة والمسافة</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>كيلومترات</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>أميال</translation>
    </message>
    <message>
        <source>For example: %1, %2</source>
        <comment>speed, distance</comment>
        <translation>مثلًا: ⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Tire pressure</source>
        <translation>ضغط الإطارات</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>بار</translation>
    </message>
    <message>
        <source>Kilopascal</source>
        <translation>كيلوباسكال</translation>
    </message>
    <message>
        <source>Pounds per square inch</source>
        <translation>رطل لكل بوصة مربعة</translation>
    </message>
    <message>
        <source>For example: %1 %2</source>
        <comment>pressure, its unit</comment>
        <translation>مثلًا: ⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>الحرارة</translation>
    </message>
    <message>
        <source>Degrees Celsius</source>
        <translation>درجة مئوية</translation>
    </message>
    <message>
        <source>Degrees Fahrenheit</source>
        <translation>درجة فهرنهايت</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <comment>a value with its unit</comment>
        <translation>مثلًا: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Litres</source>
        <translation>لترات</translation>
    </message>
    <message>
        <source>US gallons</source>
        <translation>غالونات أمريكية</translation>
    </message>
</context>
<context>
    <name>UserButton</name>
    <message>
        <source>Menu, demo fleet</source>
        <translation>القائمة، أسطول تجريبي</translation>
    </message>
    <message>
        <source>Menu, signed in as %1</source>
        <translation>القائمة، مسجل الدخول باسم ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>VehicleAlarmRow</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>alarm, symbol words, age</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩، ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>alarm, what it is about</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>Says that you have seen it. The alarm itself goes on until its cause ends.</source>
        <translation>يفيد أنك رأيته. ويستمر الإنذار نفسه حتى يزول سببه.</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>أُقرّ به</translation>
    </message>
</context>
<context>
    <name>VehicleDetails</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>معرف الحساب</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Tracker firmware</source>
        <translation>برنامج المتتبع الثابت</translation>
    </message>
    <message>
        <source>OBD firmware</source>
        <translation>برنامج OBD الثابت</translation>
    </message>
    <message>
        <source>Unreadable fields</source>
        <translation>حقول غير مقروءة</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>رقم الهيكل</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Location time</source>
        <translation>وقت الموقع</translation>
    </message>
    <message>
        <source>Ignition changed</source>
        <translation>تغير الإشعال</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>مسجل</translation>
    </message>
    <message>
        <source>Last poll</source>
        <translation>آخر استعلام</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>آخر نبضة</translation>
    </message>
    <message>
        <source>GPS fitted</source>
        <translation>GPS مركب</translation>
    </message>
    <message>
        <source>GPS awake</source>
        <translation>GPS مستيقظ</translation>
    </message>
    <message>
        <source>Idling</source>
        <translation>تشغيل خامل</translation>
    </message>
    <message>
        <source>Air conditioning</source>
        <translation>التكييف</translation>
    </message>
    <message>
        <source>Anti-theft</source>
        <translation>الحماية من السرقة</translation>
    </message>
    <message>
        <source>Anti-theft armed</source>
        <translation>الحماية من السرقة مفعلة</translation>
    </message>
    <message>
        <source>RS232 accessory</source>
        <translation>ملحق RS232</translation>
    </message>
    <message>
        <source>Relay status</source>
        <translation>حالة المرحل</translation>
    </message>
    <message>
        <source>Relay command</source>
        <translation>أمر المرحل</translation>
    </message>
    <message>
        <source>Drag threshold</source>
        <translation>عتبة الجر</translation>
    </message>
    <message>
        <source>Fuel (raw)</source>
        <translation>الوقود (خام)</translation>
    </message>
    <message>
        <source>Fuel used</source>
        <translation>الوقود المستهلك</translation>
    </message>
    <message>
        <source>Fuel rate (raw)</source>
        <translation>معدل الوقود (خام)</translation>
    </message>
    <message>
        <source>Intake air</source>
        <translation>هواء السحب</translation>
    </message>
    <message>
        <source>Air flow</source>
        <translation>تدفق الهواء</translation>
    </message>
    <message>
        <source>Manifold pressure</source>
        <translation>ضغط مجمع السحب</translation>
    </message>
    <message>
        <source>Fuel probe, height (raw)</source>
        <translation>مجس الوقود، الارتفاع (خام)</translation>
    </message>
    <message>
        <source>Fuel probe, full height (raw)</source>
        <translation>مجس الوقود، الارتفاع الكامل (خام)</translation>
    </message>
    <message>
        <source>Fuel probe, temperature</source>
        <translation>مجس الوقود، الحرارة</translation>
    </message>
    <message>
        <source>Fuel probe (unread)</source>
        <translation>مجس الوقود (غير مقروء)</translation>
    </message>
    <message>
        <source>Analog 1</source>
        <translation>تماثلي 1</translation>
    </message>
    <message>
        <source>Analog 2</source>
        <translation>تماثلي 2</translation>
    </message>
    <message>
        <source>Analog 3</source>
        <translation>تماثلي 3</translation>
    </message>
    <message>
        <source>Analog 4</source>
        <translation>تماثلي 4</translation>
    </message>
    <message>
        <source>Analog 5</source>
        <translation>تماثلي 5</translation>
    </message>
    <message>
        <source>bat (raw)</source>
        <translation>bat (خام)</translation>
    </message>
    <message>
        <source>pwr (raw)</source>
        <translation>pwr (خام)</translation>
    </message>
    <message>
        <source>Event (raw)</source>
        <translation>الحدث (خام)</translation>
    </message>
    <message>
        <source>alerts (raw)</source>
        <translation>alerts (خام)</translation>
    </message>
    <message>
        <source>alerts1 (raw)</source>
        <translation>alerts1 (خام)</translation>
    </message>
    <message>
        <source>alert_sum (raw)</source>
        <translation>alert_sum (خام)</translation>
    </message>
</context>
<context>
    <name>VehicleGroups</name>
    <message>
        <source>Stale</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>No fix</source>
        <translation>بلا موقع</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>متحرك</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>خامل</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Motion unknown</source>
        <translation>الحركة مجهولة</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>بلا فريق</translation>
    </message>
    <message>
        <source>No series</source>
        <translation>بلا سلسلة</translation>
    </message>
    <message>
        <source>Model unknown</source>
        <translation>الطراز مجهول</translation>
    </message>
</context>
<context>
    <name>VehiclePanel</name>
    <message>
        <source>Vehicle %1</source>
        <translation>المركبة ⁨%1⁩</translation>
    </message>
    <message>
        <source>No vehicle selected</source>
        <translation>لم تُحدد مركبة</translation>
    </message>
    <message>
        <source>Choose one in the list or on the map to see its condition.</source>
        <translation>اختر واحدة من القائمة أو من الخريطة لترى حالتها.</translation>
    </message>
</context>
<context>
    <name>ViewsChip</name>
    <message>
        <source>Views</source>
        <comment>of the map that were saved</comment>
        <translation>المشاهد</translation>
    </message>
    <message>
        <source>Saved view: %1</source>
        <translation>المشهد المحفوظ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>حفظ هذا المشهد…</translation>
    </message>
    <message>
        <source>Rename or delete views…</source>
        <translation>إعادة تسمية المشاهد أو حذفها…</translation>
    </message>
    <message>
        <source>Go to the home view</source>
        <translation>إلى المشهد الرئيسي</translation>
    </message>
    <message>
        <source>Make this the home view</source>
        <translation>جعل هذا المشهد رئيسيًا</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation>المشاهد المحفوظة</translation>
    </message>
    <message>
        <source>Name of view %1</source>
        <translation>اسم المشهد ⁨%1⁩</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <comment>a saved view</comment>
        <translation>حذف ⁨%1⁩</translation>
    </message>
    <message>
        <source>No saved views</source>
        <translation>لا مشاهد محفوظة</translation>
    </message>
    <message>
        <source>Save what the map shows from the menu at its top left.</source>
        <translation>احفظ ما تعرضه الخريطة من القائمة في أعلى يمينها.</translation>
    </message>
</context>
<context>
    <name>WaitingPill</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows that wait until nobody is in the list</comment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدًا</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows them in the list</source>
        <translation>يعرضها في القائمة</translation>
    </message>
    <message>
        <source>They wait while you are in the list, so that nothing moves under the pointer. Click to show them.</source>
        <translation>تنتظر ما دمت في القائمة كي لا يتحرك شيء تحت المؤشر. انقر لإظهارها.</translation>
    </message>
</context>
<context>
    <name>WallClock</name>
    <message>
        <source>%1, %2</source>
        <comment>time, date and zone</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time zone</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>WallProblems</name>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a problem, how long it has lasted</comment>
        <translation>‏⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s)</source>
        <translation>
            <numerusform>لا مشكلات أخرى</numerusform>
            <numerusform>مشكلة أخرى</numerusform>
            <numerusform>مشكلتان أخريان</numerusform>
            <numerusform>%n مشكلات أخرى</numerusform>
            <numerusform>%n مشكلة أخرى</numerusform>
            <numerusform>%n مشكلة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallboardWindow</name>
    <message>
        <source>Waypost wallboard</source>
        <translation>لوحة حائط Waypost</translation>
    </message>
</context>
<context>
    <name>WheelCell</name>
    <message>
        <source>no signal</source>
        <translation>لا إشارة</translation>
    </message>
    <message>
        <source>sensor limit</source>
        <translation>حد الحساس</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>حرج</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>ساخن</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>too high</source>
        <translation>عالٍ جدًا</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>%1: no signal for %2</source>
        <comment>wheel, age</comment>
        <translation>‏⁨%1⁩: لا إشارة منذ ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4, %5, %6 old</source>
        <comment>wheel, pressure, unit, temperature, state, age</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩ ⁨%3⁩، ⁨%4⁩، ⁨%5⁩، عمرها ⁨%6⁩</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 % of the cold value, %5, %6, %7 old</source>
        <comment>wheel, pressure, unit, deviation, temperature, state, age</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩ ⁨%3⁩، ⁨%4⁩ % من القيمة الباردة، ⁨%5⁩، ⁨%6⁩، عمرها ⁨%7⁩</translation>
    </message>
    <message>
        <source>sensor limit</source>
        <comment>on a wheel, in two short lines</comment>
        <translation>حد الحساس</translation>
    </message>
    <message>
        <source>No signal</source>
        <comment>on a wheel, in two short lines</comment>
        <translation>لا إشارة</translation>
    </message>
</context>
<context>
    <name>WheelWords</name>
    <message numerus="yes">
        <source>Trailer with %n axle(s)</source>
        <comment>stands alone</comment>
        <translation>
            <numerusform>مقطورة بلا محاور</numerusform>
            <numerusform>مقطورة بمحور واحد</numerusform>
            <numerusform>مقطورة بمحورين</numerusform>
            <numerusform>مقطورة بـ%n محاور</numerusform>
            <numerusform>مقطورة بـ%n محورًا</numerusform>
            <numerusform>مقطورة بـ%n محور</numerusform>
        </translation>
    </message>
    <message>
        <source>Front</source>
        <comment>front axle</comment>
        <translation>أمامي</translation>
    </message>
    <message>
        <source>Rear</source>
        <comment>rear axle</comment>
        <translation>خلفي</translation>
    </message>
    <message>
        <source>Steer</source>
        <comment>steering axle</comment>
        <translation>توجيه</translation>
    </message>
    <message>
        <source>Steer %1</source>
        <comment>steering axle, its number</comment>
        <translation>توجيه ⁨%1⁩</translation>
    </message>
    <message>
        <source>Drive</source>
        <comment>drive axle</comment>
        <translation>دفع</translation>
    </message>
    <message>
        <source>Drive %1</source>
        <comment>drive axle, its number</comment>
        <translation>دفع ⁨%1⁩</translation>
    </message>
    <message>
        <source>Trailer</source>
        <comment>trailer&apos;s axle</comment>
        <translation>مقطورة</translation>
    </message>
    <message>
        <source>Trailer %1</source>
        <comment>trailer&apos;s axle, its number</comment>
        <translation>مقطورة ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>wheel of an axle</comment>
        <translation>‏⁨%1⁩ يسار</translation>
    </message>
    <message>
        <source>%1 right</source>
        <comment>wheel of an axle</comment>
        <translation>‏⁨%1⁩ يمين</translation>
    </message>
    <message>
        <source>%1 left inner</source>
        <comment>wheel of an axle</comment>
        <translation>‏⁨%1⁩ يسار داخلي</translation>
    </message>
    <message>
        <source>%1 left outer</source>
        <comment>wheel of an axle</comment>
        <translation>‏⁨%1⁩ يسار خارجي</translation>
    </message>
    <message>
        <source>%1 right inner</source>
        <comment>wheel of an axle</comment>
        <translation>‏⁨%1⁩ يمين داخلي</translation>
    </message>
    <message>
        <source>%1 right outer</source>
        <comment>wheel of an axle</comment>
        <translation>‏⁨%1⁩ يمين خارجي</translation>
    </message>
    <message>
        <source>Car or van</source>
        <translation>سيارة أو شاحنة صغيرة</translation>
    </message>
    <message numerus="yes">
        <source>Lorry with %n axle(s)</source>
        <translation>
            <numerusform>شاحنة بلا محاور</numerusform>
            <numerusform>شاحنة بمحور واحد</numerusform>
            <numerusform>شاحنة بمحورين</numerusform>
            <numerusform>شاحنة بـ%n محاور</numerusform>
            <numerusform>شاحنة بـ%n محورًا</numerusform>
            <numerusform>شاحنة بـ%n محور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trailer with %n axle(s)</source>
        <comment>behind a vehicle</comment>
        <translation>
            <numerusform>مقطورة بلا محاور</numerusform>
            <numerusform>مقطورة بمحور واحد</numerusform>
            <numerusform>مقطورة بمحورين</numerusform>
            <numerusform>مقطورة بـ%n محاور</numerusform>
            <numerusform>مقطورة بـ%n محورًا</numerusform>
            <numerusform>مقطورة بـ%n محور</numerusform>
        </translation>
    </message>
    <message>
        <source>Car or van, %1</source>
        <comment>%1 is its trailer</comment>
        <translation>سيارة أو شاحنة صغيرة، ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>Lorry with %n axle(s), %1</source>
        <comment>%1 is its trailer</comment>
        <translation>
            <numerusform>شاحنة بلا محاور، ⁨%1⁩</numerusform>
            <numerusform>شاحنة بمحور واحد، ⁨%1⁩</numerusform>
            <numerusform>شاحنة بمحورين، ⁨%1⁩</numerusform>
            <numerusform>شاحنة بـ%n محاور، ⁨%1⁩</numerusform>
            <numerusform>شاحنة بـ%n محورًا، ⁨%1⁩</numerusform>
            <numerusform>شاحنة بـ%n محور، ⁨%1⁩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::AccountSwitch</name>
    <message>
        <source>An earlier version left a journal in %1. It is shown to nobody until that folder is named with --data-dir.</source>
        <translation>ترك إصدار سابق سجلًا في ⁨%1⁩. لا يُعرض على أحد حتى يُسمى ذلك المجلد بالخيار --data-dir.</translation>
    </message>
    <message>
        <source>The key store has no password for this account.</source>
        <translation>لا توجد في مخزن المفاتيح كلمة مرور لهذا الحساب.</translation>
    </message>
    <message>
        <source>the window could not be made</source>
        <translation>تعذر إنشاء النافذة</translation>
    </message>
</context>
<context>
    <name>waypost::AddressWords</name>
    <message>
        <source>The address has to look like %1://server.example/.</source>
        <extracomment>%1 is &quot;wss&quot; or &quot;https&quot;</extracomment>
        <translation>يجب أن يكون العنوان مثل ⁨%1⁩://server.example/.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or a password.</source>
        <translation>يجب ألا يحتوي العنوان على اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>%1:// is not encrypted and only for this computer; use %2://.</source>
        <extracomment>%1 is &quot;ws&quot; or &quot;http&quot;, %2 is &quot;wss&quot; or &quot;https&quot;</extracomment>
        <translation>‏⁨%1⁩:// غير مشفر ولهذا الحاسوب فقط؛ استخدم ⁨%2⁩://.</translation>
    </message>
</context>
<context>
    <name>waypost::AlarmNews</name>
    <message numerus="yes">
        <source>%1. And %n more new alarm(s).</source>
        <comment>the worst of them</comment>
        <translation>
            <numerusform>‏⁨%1⁩.</numerusform>
            <numerusform>‏⁨%1⁩. وإنذار جديد آخر.</numerusform>
            <numerusform>‏⁨%1⁩. وإنذاران جديدان آخران.</numerusform>
            <numerusform>‏⁨%1⁩. و%n إنذارات جديدة أخرى.</numerusform>
            <numerusform>‏⁨%1⁩. و%n إنذارًا جديدًا آخر.</numerusform>
            <numerusform>‏⁨%1⁩. و%n إنذار جديد آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>New alarm: %1</source>
        <translation>إنذار جديد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>New alarm, %1: %2</source>
        <comment>vehicle, alarm</comment>
        <translation>إنذار جديد، ⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>waypost::BasemapSource</name>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>waypost::CardEditor</name>
    <message>
        <source>Sensor %1 is now at %2.</source>
        <comment>sensor id, wheel</comment>
        <translation>الحساس ⁨%1⁩ الآن على: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Sensor %1 is on no wheel now.</source>
        <comment>sensor id</comment>
        <translation>الحساس ⁨%1⁩ ليس على عجلة الآن.</translation>
    </message>
    <message>
        <source>The axles have changed.</source>
        <translation>تغيرت المحاور.</translation>
    </message>
    <message>
        <source>What is written down about the vehicle has changed.</source>
        <translation>تغير ما هو مدون عن المركبة.</translation>
    </message>
</context>
<context>
    <name>waypost::DeskHost</name>
    <message>
        <source>the window could not be drawn</source>
        <translation>تعذر رسم النافذة</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>تعذرت كتابة ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>waypost::DownloadJob</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تعذرت الكتابة في ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>The connection ended after %1 of %2 bytes.</source>
        <translation>انتهى الاتصال بعد ⁨%1⁩ من ⁨%2⁩ بايت.</translation>
    </message>
    <message>
        <source>The server does not send the file from its start.</source>
        <translation>لا يرسل الخادم الملف من بدايته.</translation>
    </message>
    <message>
        <source>The file is too big: %1 bytes.</source>
        <translation>الملف كبير جدًا: ⁨%1⁩ بايت.</translation>
    </message>
    <message>
        <source>The server redirects in circles.</source>
        <translation>يعيد الخادم التوجيه في حلقة.</translation>
    </message>
    <message>
        <source>Redirected to another host. %1</source>
        <translation>أُعيد التوجيه إلى مضيف آخر. ⁨%1⁩</translation>
    </message>
    <message>
        <source>Redirected to an address that is not fetched. %1</source>
        <translation>أُعيد التوجيه إلى عنوان لا يُجلب. ⁨%1⁩</translation>
    </message>
    <message>
        <source>The server sends more than it should.</source>
        <translation>يرسل الخادم أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>The file cannot be saved as %1: %2</source>
        <translation>تعذر حفظ الملف باسم ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>Nothing arrived for %n second(s).</source>
        <translation>
            <numerusform>لم يصل شيء.</numerusform>
            <numerusform>لم يصل شيء منذ ثانية.</numerusform>
            <numerusform>لم يصل شيء منذ ثانيتين.</numerusform>
            <numerusform>لم يصل شيء منذ %n ثوانٍ.</numerusform>
            <numerusform>لم يصل شيء منذ %n ثانية.</numerusform>
            <numerusform>لم يصل شيء منذ %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is packed in a way that is not known: %1.</source>
        <translation>الملف مضغوط بطريقة غير معروفة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It was packed for the way and cannot be unpacked.</source>
        <translation>ضُغط الملف للنقل وتعذر فك ضغطه.</translation>
    </message>
    <message>
        <source>It came as a packed file and is saved as one.</source>
        <translation>وصل ملفًا مضغوطًا وحُفظ كذلك.</translation>
    </message>
    <message>
        <source>Its end is missing: it may have been cut short.</source>
        <translation>نهايته مفقودة: ربما اقتُطع.</translation>
    </message>
    <message>
        <source>The disk is full: %1 needed in %2.</source>
        <translation>القرص ممتلئ: يلزم ⁨%1⁩ في ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The disk is full: %1 needed, %2 free in %3.</source>
        <translation>القرص ممتلئ: يلزم ⁨%1⁩، والمتاح ⁨%2⁩ في ⁨%3⁩.</translation>
    </message>
</context>
<context>
    <name>waypost::DownloadListModel</name>
    <message numerus="yes">
        <source>%n file(s) are not what was announced.</source>
        <translation>
            <numerusform>لا ملف يخالف ما أُعلن عنه.</numerusform>
            <numerusform>ملف واحد ليس ما أُعلن عنه.</numerusform>
            <numerusform>ملفان ليسا ما أُعلن عنه.</numerusform>
            <numerusform>%n ملفات ليست ما أُعلن عنه.</numerusform>
            <numerusform>%n ملفًا ليست ما أُعلن عنه.</numerusform>
            <numerusform>%n ملف ليست ما أُعلن عنه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be fetched.</source>
        <translation>
            <numerusform>لا ملف تعذر جلبه.</numerusform>
            <numerusform>تعذر جلب ملف واحد.</numerusform>
            <numerusform>تعذر جلب ملفين.</numerusform>
            <numerusform>تعذر جلب %n ملفات.</numerusform>
            <numerusform>تعذر جلب %n ملفًا.</numerusform>
            <numerusform>تعذر جلب %n ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be fetched yet.</source>
        <translation>
            <numerusform>لا ملف ينتظر الجلب.</numerusform>
            <numerusform>لم يُجلب ملف واحد بعد.</numerusform>
            <numerusform>لم يُجلب ملفان بعد.</numerusform>
            <numerusform>لم تُجلب %n ملفات بعد.</numerusform>
            <numerusform>لم يُجلب %n ملفًا بعد.</numerusform>
            <numerusform>لم يُجلب %n ملف بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) fell off the list before they were fetched.</source>
        <translation>
            <numerusform>لم يسقط أي ملف من القائمة.</numerusform>
            <numerusform>سقط ملف واحد من القائمة قبل جلبه.</numerusform>
            <numerusform>سقط ملفان من القائمة قبل جلبهما.</numerusform>
            <numerusform>سقطت %n ملفات من القائمة قبل جلبها.</numerusform>
            <numerusform>سقط %n ملفًا من القائمة قبل جلبها.</numerusform>
            <numerusform>سقط %n ملف من القائمة قبل جلبها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::DownloadManager</name>
    <message>
        <source>Announced again at %1</source>
        <translation>أُعلن عنه ثانية في ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 It goes on by itself.</source>
        <translation>‏⁨%1⁩ يستمر تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>waypost::DownloadWords</name>
    <message>
        <source>The address is too long.</source>
        <translation>العنوان طويل جدًا.</translation>
    </message>
    <message>
        <source>The address holds characters that none may hold.</source>
        <translation>يحتوي العنوان على محارف غير جائزة.</translation>
    </message>
    <message>
        <source>The address cannot be read.</source>
        <translation>تتعذر قراءة العنوان.</translation>
    </message>
    <message>
        <source>Only https addresses are fetched.</source>
        <translation>تُجلب عناوين https فقط.</translation>
    </message>
    <message>
        <source>The address holds a user name.</source>
        <translation>يحتوي العنوان على اسم مستخدم.</translation>
    </message>
    <message>
        <source>%1: host not allowed yet</source>
        <translation>‏⁨%1⁩: المضيف غير مسموح بعد</translation>
    </message>
    <message>
        <source>The notice names no address.</source>
        <translation>لا يذكر الإشعار عنوانًا.</translation>
    </message>
    <message>
        <source>The list of downloads is damaged and could not be moved aside.</source>
        <translation>قائمة التنزيلات تالفة وتعذر نقلها جانبًا.</translation>
    </message>
    <message>
        <source>The list of downloads was damaged. It was kept as %1.</source>
        <translation>كانت قائمة التنزيلات تالفة. حُفظت باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be read: %1</source>
        <translation>تتعذر قراءة قائمة التنزيلات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The list of downloads was written by a newer Waypost and is left alone.</source>
        <translation>كتب قائمةَ التنزيلات إصدارٌ أحدث من Waypost فتُركت كما هي.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be written: %1</source>
        <translation>تتعذر كتابة قائمة التنزيلات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The server sent only a part of the file.</source>
        <translation>أرسل الخادم جزءًا من الملف فقط.</translation>
    </message>
    <message>
        <source>The server does not allow it (status %1).</source>
        <translation>لا يسمح الخادم بذلك (الحالة ⁨%1⁩).</translation>
    </message>
    <message>
        <source>The file is not there (status %1).</source>
        <translation>الملف غير موجود (الحالة ⁨%1⁩).</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>رد الخادم بالحالة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It is %1, not what its name says.</source>
        <translation>إنه ⁨%1⁩، وليس ما يقوله اسمه.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>It is a web page, perhaps one to sign in, not a file.</source>
        <translation>إنها صفحة ويب، ربما لتسجيل الدخول، وليست ملفًا.</translation>
    </message>
    <message>
        <source>It is an error message of the server, not a file.</source>
        <translation>إنها رسالة خطأ من الخادم وليست ملفًا.</translation>
    </message>
    <message>
        <source>It is %1, not what it was announced as.</source>
        <translation>إنه ⁨%1⁩، وليس ما أُعلن عنه.</translation>
    </message>
    <message>
        <source>It holds zero bytes: it is damaged or no text.</source>
        <translation>يحتوي على بايتات صفرية: تالف أو ليس نصًا.</translation>
    </message>
    <message>
        <source>%1 bytes came, but %2 were announced.</source>
        <translation>وصل ⁨%1⁩ بايت، لكن أُعلن عن ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Its checksum is not the one that was announced.</source>
        <translation>مجموع التحقق ليس المعلن عنه.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>مستند مكتبي</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>ملف مضغوط</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>فيلم</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>something unknown</source>
        <translation>شيء غير معروف</translation>
    </message>
</context>
<context>
    <name>waypost::FeedWords</name>
    <message>
        <source>Check this computer&apos;s connection to the network.</source>
        <translation>تحقق من اتصال هذا الحاسوب بالشبكة.</translation>
    </message>
    <message>
        <source>Port %1 may be blocked by your firewall while %2 works. Ask whoever looks after your network.</source>
        <extracomment>%1 and %2 are port numbers</extracomment>
        <translation>ربما يحجب جدارك الناري المنفذ ⁨%1⁩ بينما يعمل ⁨%2⁩. اسأل من يدير شبكتك.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>%1 is not an address that a sign-in may be sent to.</source>
        <translation>لا يجوز إرسال تسجيل الدخول إلى العنوان ⁨%1⁩.</translation>
    </message>
    <message>
        <source>No server named %1 can be found.</source>
        <translation>تعذر العثور على خادم باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 takes no connections on port %2.</source>
        <translation>لا يقبل ⁨%1⁩ الاتصالات على المنفذ ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 cannot be reached on port %2.</source>
        <translation>تعذر الوصول إلى ⁨%1⁩ على المنفذ ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired or is not valid yet.</source>
        <translation>شهادة ⁨%1⁩ منتهية أو غير سارية بعد.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know.</source>
        <translation>شهادة ⁨%1⁩ صادرة عن جهة لا يعرفها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The server that answers for %1 shows the certificate of another name.</source>
        <translation>الخادم المجيب عن ⁨%1⁩ يقدم شهادة باسم آخر.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>تعذر إنشاء اتصال مشفر بـ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 does not answer on port %2.</source>
        <translation>لا يستجيب ⁨%1⁩ على المنفذ ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Nothing came from %1 for too long.</source>
        <translation>لم يصل شيء من ⁨%1⁩ منذ مدة طويلة.</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>أغلق ⁨%1⁩ الاتصال.</translation>
    </message>
    <message>
        <source>%1 sent something that cannot be read.</source>
        <translation>أرسل ⁨%1⁩ شيئًا لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>The service did not accept this user and password (feed: %1).</source>
        <extracomment>%1 is &quot;Devices&quot; or &quot;Messages&quot;</extracomment>
        <translation>لم تقبل الخدمة هذا المستخدم وكلمة المرور (القناة: ⁨%1⁩).</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s connection to the network.</source>
        <translation>تحقق من اسم الخادم ومن اتصال هذا الحاسوب بالشبكة.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it is right, the service has to renew its certificate.</source>
        <translation>تحقق من تاريخ هذا الحاسوب. إن كان صحيحًا فعلى الخدمة تجديد شهادتها.</translation>
    </message>
    <message>
        <source>Somebody may be listening in, or your company checks encrypted traffic. Nothing was sent. Ask whoever looks after your network.</source>
        <translation>ربما يتنصت أحد، أو تفحص شركتك الحركة المشفرة. لم يُرسل شيء. اسأل من يدير شبكتك.</translation>
    </message>
    <message>
        <source>Check the user ID and type the password again.</source>
        <translation>تحقق من معرف المستخدم واكتب كلمة المرور ثانية.</translation>
    </message>
    <message>
        <source>Correct the server&apos;s addresses.</source>
        <translation>صحح عناوين الخادم.</translation>
    </message>
    <message>
        <source>%1 is tried again in a moment.</source>
        <translation>ستُعاد محاولة ⁨%1⁩ بعد لحظة.</translation>
    </message>
    <message>
        <source>%1 answers. Waiting for its word on the sign-in.</source>
        <translation>‏⁨%1⁩ يستجيب. بانتظار رده على تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Waiting for %1, port %2.</source>
        <translation>بانتظار ⁨%1⁩، المنفذ ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 answers, but is not ready to take the sign-in.</source>
        <translation>يستجيب ⁨%1⁩ لكنه غير جاهز بعد لقبول تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The sign-in is tried again by itself. If it is refused again and again, check the user ID and type the password.</source>
        <translation>تُعاد محاولة تسجيل الدخول تلقائيًا. إن تكرر الرفض فتحقق من معرف المستخدم واكتب كلمة المرور.</translation>
    </message>
</context>
<context>
    <name>waypost::FolderWords</name>
    <message>
        <source>The data folder %1 could not be marked as yours: %2</source>
        <translation>تعذر تعليم مجلد البيانات ⁨%1⁩ على أنه لك: ⁨%2⁩</translation>
    </message>
    <message>
        <source>The data folder %1 could not be made.</source>
        <translation>تعذر إنشاء مجلد البيانات ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The data folder %1 belongs to another account.</source>
        <translation>مجلد البيانات ⁨%1⁩ يخص حسابًا آخر.</translation>
    </message>
</context>
<context>
    <name>waypost::Format</name>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>ث</translation>
    </message>
    <message>
        <source>%1° %2, %3° %4</source>
        <comment>latitude, N or S, longitude, E or W</comment>
        <translation>%1° %2، %3° %4</translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation>جنوب</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>شمال</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation>غرب</translation>
    </message>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation>شرق</translation>
    </message>
    <message>
        <source>mph</source>
        <comment>miles per hour</comment>
        <translation>ميل/س</translation>
    </message>
    <message>
        <source>km/h</source>
        <comment>kilometres per hour</comment>
        <translation>كم/س</translation>
    </message>
    <message>
        <source>mi</source>
        <comment>miles</comment>
        <translation>ميل</translation>
    </message>
    <message>
        <source>km</source>
        <comment>kilometres</comment>
        <translation>كم</translation>
    </message>
    <message>
        <source>kPa</source>
        <comment>kilopascal</comment>
        <translation>كيلوباسكال</translation>
    </message>
    <message>
        <source>psi</source>
        <comment>pounds per square inch</comment>
        <translation>psi</translation>
    </message>
    <message>
        <source>bar</source>
        <comment>unit of pressure</comment>
        <translation>بار</translation>
    </message>
    <message>
        <source>°F</source>
        <comment>degrees Fahrenheit</comment>
        <translation>°ف</translation>
    </message>
    <message>
        <source>°C</source>
        <comment>degrees Celsius</comment>
        <translation>°م</translation>
    </message>
    <message>
        <source>gal</source>
        <comment>US gallons</comment>
        <translation>غالون</translation>
    </message>
    <message>
        <source>L</source>
        <comment>litres</comment>
        <translation>لتر</translation>
    </message>
    <message>
        <source>ft</source>
        <comment>feet</comment>
        <translation>قدم</translation>
    </message>
    <message>
        <source>m</source>
        <comment>metres</comment>
        <translation>م</translation>
    </message>
    <message>
        <source>V</source>
        <comment>volts</comment>
        <translation>فولت</translation>
    </message>
    <message>
        <source>B</source>
        <comment>bytes</comment>
        <translation>بايت</translation>
    </message>
    <message>
        <source>kB</source>
        <comment>kilobytes</comment>
        <translation>ك.ب</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>megabytes</comment>
        <translation>م.ب</translation>
    </message>
    <message>
        <source>GB</source>
        <comment>gigabytes</comment>
        <translation>غ.ب</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>age in seconds</comment>
        <translation>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>age in minutes</comment>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>age in hours</comment>
        <translation>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>age in days</comment>
        <translation>
            <numerusform>%n ي</numerusform>
            <numerusform>%n ي</numerusform>
            <numerusform>%n ي</numerusform>
            <numerusform>%n ي</numerusform>
            <numerusform>%n ي</numerusform>
            <numerusform>%n ي</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>Pattern of a date with its weekday, in Qt&apos;s letters: Mon 23 Nov 2026</extracomment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Pattern of a date with its weekday and without a year, in Qt&apos;s letters: Mon 23 Nov</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 %2°</source>
        <comment>heading in a word, in degrees</comment>
        <translation>%1 %2°</translation>
    </message>
    <message>
        <source>NE</source>
        <comment>north-east</comment>
        <translation>شمال شرق</translation>
    </message>
    <message>
        <source>SE</source>
        <comment>south-east</comment>
        <translation>جنوب شرق</translation>
    </message>
    <message>
        <source>SW</source>
        <comment>south-west</comment>
        <translation>جنوب غرب</translation>
    </message>
    <message>
        <source>NW</source>
        <comment>north-west</comment>
        <translation>شمال غرب</translation>
    </message>
</context>
<context>
    <name>waypost::GroundKeeper</name>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <comment>of a map file</comment>
        <translation>
            <numerusform>لا معالم</numerusform>
            <numerusform>معلم واحد</numerusform>
            <numerusform>معلمان</numerusform>
            <numerusform>%n معالم</numerusform>
            <numerusform>%n معلمًا</numerusform>
            <numerusform>%n معلم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n left out: no geometry, or outside the world</source>
        <comment>%1 = how many are shown</comment>
        <translation>
            <numerusform>‏⁨%1⁩</numerusform>
            <numerusform>‏⁨%1⁩؛ تُرك واحد: بلا شكل هندسي أو خارج العالم</numerusform>
            <numerusform>‏⁨%1⁩؛ تُرك اثنان: بلا شكل هندسي أو خارج العالم</numerusform>
            <numerusform>‏⁨%1⁩؛ تُركت %n: بلا شكل هندسي أو خارج العالم</numerusform>
            <numerusform>‏⁨%1⁩؛ تُرك %n: بلا شكل هندسي أو خارج العالم</numerusform>
            <numerusform>‏⁨%1⁩؛ تُرك %n: بلا شكل هندسي أو خارج العالم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::JournalStatus</name>
    <message>
        <source>What arrives cannot be saved: %1</source>
        <translation>تعذر حفظ ما يصل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nothing is being saved: %1</source>
        <translation>لا يُحفظ شيء: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be kept.</source>
        <comment>given up, the disk was behind</comment>
        <translation>
            <numerusform>لم يتعذر حفظ أي رسالة.</numerusform>
            <numerusform>تعذر حفظ رسالة واحدة.</numerusform>
            <numerusform>تعذر حفظ رسالتين.</numerusform>
            <numerusform>تعذر حفظ %n رسائل.</numerusform>
            <numerusform>تعذر حفظ %n رسالة.</numerusform>
            <numerusform>تعذر حفظ %n رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks are not being saved: %1</source>
        <translation>لا تُحفظ المسارات: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) were left out of the tracks.</source>
        <comment>the disk was behind</comment>
        <translation>
            <numerusform>لم يُترك أي موقع من المسارات.</numerusform>
            <numerusform>تُرك موقع واحد من المسارات.</numerusform>
            <numerusform>تُرك موقعان من المسارات.</numerusform>
            <numerusform>تُركت %n مواقع من المسارات.</numerusform>
            <numerusform>تُرك %n موقعًا من المسارات.</numerusform>
            <numerusform>تُرك %n موقع من المسارات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::JournalWords</name>
    <message>
        <source>%1 is damaged and could not be moved aside.</source>
        <translation>‏⁨%1⁩ تالف وتعذر نقله جانبًا.</translation>
    </message>
    <message>
        <source>The journal was damaged. It was kept as %1 and a new one was begun.</source>
        <translation>كان السجل تالفًا. حُفظ باسم ⁨%1⁩ وبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>Another program holds the journal.</source>
        <translation>يحتجز برنامج آخر السجل.</translation>
    </message>
    <message>
        <source>The journal may not be written.</source>
        <translation>لا تجوز الكتابة في السجل.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The journal file is damaged.</source>
        <translation>ملف السجل تالف.</translation>
    </message>
    <message>
        <source>The vehicles&apos; tracks were damaged. They were kept as %1 and a new file was begun.</source>
        <translation>كانت مسارات المركبات تالفة. حُفظت باسم ⁨%1⁩ وبدأ ملف جديد.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>تعذر إنشاء ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Make room for this folder, or choose another data directory.</source>
        <translation>أفسح مكانًا لهذا المجلد أو اختر مجلد بيانات آخر.</translation>
    </message>
    <message>
        <source>Make room on the disk; saving then goes on by itself.</source>
        <translation>أفرغ مساحة على القرص؛ عندها يستمر الحفظ تلقائيًا.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>تعذرت الكتابة في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Make the data folder writable; saving then begins by itself.</source>
        <translation>اجعل مجلد البيانات قابلًا للكتابة؛ عندها يبدأ الحفظ تلقائيًا.</translation>
    </message>
    <message>
        <source>A Waypost on another computer (%1) is using %2.</source>
        <translation>برنامج Waypost على حاسوب آخر (⁨%1⁩) يستخدم ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Close it there, or choose another data directory. Should it not be running any more, saving begins here within two minutes.</source>
        <translation>أغلقه هناك أو اختر مجلد بيانات آخر. إن لم يعد يعمل هناك فسيبدأ الحفظ هنا خلال دقيقتين.</translation>
    </message>
    <message>
        <source>Another Waypost (process %1) is using %2.</source>
        <translation>برنامج Waypost آخر (العملية ⁨%1⁩) يستخدم ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Close it, or choose another data directory; saving then begins by itself.</source>
        <translation>أغلقه أو اختر مجلد بيانات آخر؛ عندها يبدأ الحفظ تلقائيًا.</translation>
    </message>
    <message>
        <source>Move it away yourself; saving then begins by itself.</source>
        <translation>انقل الملف بنفسك؛ عندها يبدأ الحفظ تلقائيًا.</translation>
    </message>
    <message>
        <source>Start that version, or choose another data directory.</source>
        <translation>شغّل ذلك الإصدار أو اختر مجلد بيانات آخر.</translation>
    </message>
    <message>
        <source>The journal was written by a newer Waypost (format %1; this one knows up to %2).</source>
        <translation>كتب السجلَ إصدارٌ أحدث من Waypost (التنسيق ⁨%1⁩؛ يعرف هذا الإصدار حتى ⁨%2⁩).</translation>
    </message>
    <message>
        <source>Close the other program; saving then goes on by itself.</source>
        <translation>أغلق البرنامج الآخر؛ عندها يستمر الحفظ تلقائيًا.</translation>
    </message>
    <message>
        <source>Check the disk and its connection; saving then goes on by itself.</source>
        <translation>افحص القرص وتوصيله؛ عندها يستمر الحفظ تلقائيًا.</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>يبلّغ القرص عن خطأ.</translation>
    </message>
    <message>
        <source>There is no journal.</source>
        <translation>لا يوجد سجل.</translation>
    </message>
</context>
<context>
    <name>waypost::KeychainWords</name>
    <message>
        <source>The system&apos;s key store does not answer.</source>
        <translation>لا يستجيب مخزن مفاتيح النظام.</translation>
    </message>
    <message>
        <source>The system&apos;s key store denied access.</source>
        <translation>رفض مخزن مفاتيح النظام الوصول.</translation>
    </message>
    <message>
        <source>This computer has no key store that is running.</source>
        <translation>لا يعمل مخزن مفاتيح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The system&apos;s key store could not delete the entry.</source>
        <translation>لم يستطع مخزن مفاتيح النظام حذف الإدخال.</translation>
    </message>
    <message>
        <source>The system&apos;s key store does not work.</source>
        <translation>لا يعمل مخزن مفاتيح النظام.</translation>
    </message>
</context>
<context>
    <name>waypost::LinkTrouble</name>
    <message>
        <source>The service did not accept the sign-in.</source>
        <translation>لم تقبل الخدمة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>There is no server named %1.</source>
        <translation>لا يوجد خادم باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The server sent text that is not UTF-8.</source>
        <translation>أرسل الخادم نصًا ليس UTF-8.</translation>
    </message>
    <message>
        <source>The server sent a frame that is far too large.</source>
        <translation>أرسل الخادم إطارًا كبيرًا جدًا.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>أُغلق الاتصال.</translation>
    </message>
    <message>
        <source>The connection was closed (code %1).</source>
        <translation>أُغلق الاتصال (الرمز ⁨%1⁩).</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted.</source>
        <translation>لم تُقبل شهادة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1.</source>
        <translation>لا اتصال مشفر بـ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 does not take connections.</source>
        <translation>لا يقبل ⁨%1⁩ الاتصالات.</translation>
    </message>
    <message>
        <source>No connection to %1 (socket error %2).</source>
        <translation>لا اتصال بـ⁨%1⁩ (خطأ المقبس ⁨%2⁩).</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time.</source>
        <translation>لم يستجب الخادم ⁨%1⁩ في الوقت المحدد.</translation>
    </message>
    <message>
        <source>%1 answered with HTTP status %2.</source>
        <translation>رد ⁨%1⁩ بحالة HTTP ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The server is not ready to take the sign-in.</source>
        <translation>الخادم غير جاهز بعد لقبول تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>waypost::OpenApiClient</name>
    <message>
        <source>the Open API cannot be reached (network error %1)</source>
        <translation>تعذر الوصول إلى Open API (خطأ الشبكة ⁨%1⁩)</translation>
    </message>
    <message>
        <source>the Open API answered with HTTP status %1</source>
        <translation>رد Open API بحالة HTTP ‏⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>waypost::OpenApiWords</name>
    <message>
        <source>the Open API refused with error %1</source>
        <translation>رفض Open API بالخطأ ⁨%1⁩</translation>
    </message>
    <message>
        <source>no access token in the answer</source>
        <translation>لا رمز وصول في الرد</translation>
    </message>
    <message>
        <source>the list of devices is not JSON</source>
        <translation>قائمة الأجهزة ليست JSON</translation>
    </message>
</context>
<context>
    <name>waypost::PaletteModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>driver, id of the vehicle</comment>
        <translation>‏⁨%1⁩ · ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>waypost::Preferences</name>
    <message>
        <source>&quot;%1&quot; is not a preference</source>
        <translation>‏«⁨%1⁩» ليس تفضيلًا معروفًا</translation>
    </message>
    <message>
        <source>Your settings could not be read. They begin anew; the old file is kept as %1.</source>
        <translation>تعذرت قراءة إعداداتك. تبدأ من جديد؛ ويبقى الملف القديم باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Your settings in %1 cannot be read. What you change now is lost when Waypost ends.</source>
        <translation>تتعذر قراءة إعداداتك في ⁨%1⁩. ما تغيره الآن يضيع عند انتهاء Waypost.</translation>
    </message>
    <message>
        <source>Your settings cannot be written to %1. What you change now is lost when Waypost ends.</source>
        <translation>تعذرت كتابة إعداداتك في ⁨%1⁩. ما تغيره الآن يضيع عند انتهاء Waypost.</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>يجب أن يكون واحدًا من: ⁨%1⁩</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>يجب أن يكون نصًا</translation>
    </message>
    <message numerus="yes">
        <source>must not be longer than %n character(s)</source>
        <translation>
            <numerusform>يجب أن يكون فارغًا</numerusform>
            <numerusform>يجب ألا يزيد على محرف واحد</numerusform>
            <numerusform>يجب ألا يزيد على محرفين</numerusform>
            <numerusform>يجب ألا يزيد على %n محارف</numerusform>
            <numerusform>يجب ألا يزيد على %n محرفًا</numerusform>
            <numerusform>يجب ألا يزيد على %n محرف</numerusform>
        </translation>
    </message>
    <message>
        <source>must be one line of text</source>
        <translation>يجب أن يكون سطرًا واحدًا من النص</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <comment>name of a setting, complaint</comment>
        <translation>‏«⁨%1⁩»: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>waypost::ProblemListModel</name>
    <message>
        <source>Tracks have gaps</source>
        <translation>في المسارات ثغرات</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Nothing is being saved</source>
        <translation>لا يُحفظ شيء</translation>
    </message>
    <message>
        <source>The inbox cannot be saved</source>
        <translation>تعذر حفظ الوارد</translation>
    </message>
    <message>
        <source>The inbox could not keep up</source>
        <translation>لم يستطع الوارد المواكبة</translation>
    </message>
    <message>
        <source>The inbox was damaged</source>
        <translation>كان الوارد تالفًا</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>رُفض تسجيل الدخول</translation>
    </message>
    <message numerus="yes">
        <source>Reports of %n interruption(s) may be missing.</source>
        <comment>of the feed of devices</comment>
        <translation>
            <numerusform>قد تنقص تقارير.</numerusform>
            <numerusform>قد تنقص تقارير من انقطاع واحد.</numerusform>
            <numerusform>قد تنقص تقارير من انقطاعين.</numerusform>
            <numerusform>قد تنقص تقارير من %n انقطاعات.</numerusform>
            <numerusform>قد تنقص تقارير من %n انقطاعًا.</numerusform>
            <numerusform>قد تنقص تقارير من %n انقطاع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages of %n interruption(s) may be missing.</source>
        <comment>of the feed of messages</comment>
        <translation>
            <numerusform>قد تنقص رسائل.</numerusform>
            <numerusform>قد تنقص رسائل من انقطاع واحد.</numerusform>
            <numerusform>قد تنقص رسائل من انقطاعين.</numerusform>
            <numerusform>قد تنقص رسائل من %n انقطاعات.</numerusform>
            <numerusform>قد تنقص رسائل من %n انقطاعًا.</numerusform>
            <numerusform>قد تنقص رسائل من %n انقطاع.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ProfileWords</name>
    <message>
        <source>The list of accounts could not be read: %1</source>
        <translation>تعذرت قراءة قائمة الحسابات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The list of accounts in %1 is not one that this version can read. It is left as it is.</source>
        <translation>لا يستطيع هذا الإصدار قراءة قائمة الحسابات في ⁨%1⁩. تُركت كما هي.</translation>
    </message>
    <message>
        <source>The list of accounts could not be read, so it is not written either.</source>
        <translation>تعذرت قراءة قائمة الحسابات، لذلك لا تُكتب أيضًا.</translation>
    </message>
    <message>
        <source>The list of accounts could not be written: %1</source>
        <translation>تعذرت كتابة قائمة الحسابات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The list of accounts was damaged and begins anew; the old file is kept as %1.</source>
        <translation>كانت قائمة الحسابات تالفة وتبدأ من جديد؛ حُفظ الملف القديم باسم ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>waypost::PushConnection</name>
    <message>
        <source>Nothing came over the connection for too long.</source>
        <translation>لم يصل شيء عبر الاتصال منذ مدة طويلة.</translation>
    </message>
    <message>
        <source>The server did not answer the sign-in.</source>
        <translation>لم يرد الخادم على تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time.</source>
        <translation>لم يستجب الخادم ⁨%1⁩ في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The server closed the connection right after each sign-in.</source>
        <translation>أغلق الخادم الاتصال بعد كل تسجيل دخول مباشرة.</translation>
    </message>
</context>
<context>
    <name>waypost::PushFeed</name>
    <message>
        <source>error %1</source>
        <translation>الخطأ ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>waypost::SavedViews</name>
    <message>
        <source>Your saved map views were damaged. What could be read is there; the old file is kept as %1.</source>
        <translation>كانت مشاهد الخريطة المحفوظة لديك تالفة. ما أمكنت قراءته موجود؛ ويبقى الملف القديم باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Your saved map views in %1 cannot be read. What you save now is lost when Waypost ends.</source>
        <translation>تتعذر قراءة مشاهد الخريطة المحفوظة في ⁨%1⁩. ما تحفظه الآن يضيع عند انتهاء Waypost.</translation>
    </message>
    <message>
        <source>Your map views cannot be written to %1. What you save now is lost when Waypost ends.</source>
        <translation>تتعذر كتابة مشاهد الخريطة في ⁨%1⁩. ما تحفظه الآن يضيع عند انتهاء Waypost.</translation>
    </message>
</context>
<context>
    <name>waypost::Session</name>
    <message>
        <source>Waiting for this computer&apos;s key store.</source>
        <translation>بانتظار مخزن مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation>أسطول تجريبي</translation>
    </message>
</context>
<context>
    <name>waypost::StreetMap</name>
    <message>
        <source>Street map: %1</source>
        <comment>a server or a file</comment>
        <translation>خريطة الشوارع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <comment>a server</comment>
        <translation>لا يستجيب ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 answers with error %2.</source>
        <comment>a server, a number</comment>
        <translation>يرد ⁨%1⁩ بالخطأ ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 refuses to send tiles (error %2). A key may be missing.</source>
        <comment>a server, a number</comment>
        <translation>يرفض ⁨%1⁩ إرسال البلاطات (الخطأ ⁨%2⁩). ربما ينقص مفتاح.</translation>
    </message>
    <message>
        <source>%1 sends something that is no picture.</source>
        <comment>a server</comment>
        <translation>يرسل ⁨%1⁩ شيئًا ليس صورة.</translation>
    </message>
    <message>
        <source>%1 sends tiles that are too large.</source>
        <comment>a server</comment>
        <translation>يرسل ⁨%1⁩ بلاطات كبيرة جدًا.</translation>
    </message>
    <message>
        <source>%1 points to another server. That is not followed.</source>
        <comment>a server</comment>
        <translation>يحيل ⁨%1⁩ إلى خادم آخر. لا تُتبع الإحالة.</translation>
    </message>
    <message>
        <source>%1 answers, but has no tiles at this address.</source>
        <comment>a server</comment>
        <translation>يستجيب ⁨%1⁩، لكن لا بلاطات لديه على هذا العنوان.</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>لم يُختر ملف.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <comment>a file</comment>
        <translation>تعذر فتح ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 is no MBTiles map.</source>
        <comment>a file</comment>
        <translation>ليس ⁨%1⁩ خريطة MBTiles.</translation>
    </message>
    <message>
        <source>%1 is a vector map. Only maps of pictures can be shown.</source>
        <comment>a file</comment>
        <translation>الملف ⁨%1⁩ خريطة متجهية. لا يمكن عرض سوى الخرائط المكونة من صور.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <comment>a file</comment>
        <translation>الملف ⁨%1⁩ تالف.</translation>
    </message>
    <message>
        <source>%1 holds no tiles.</source>
        <comment>a file</comment>
        <translation>لا يحتوي ⁨%1⁩ على بلاطات.</translation>
    </message>
    <message>
        <source>%1 holds something that is no picture.</source>
        <comment>a file</comment>
        <translation>يحتوي ⁨%1⁩ على شيء ليس صورة.</translation>
    </message>
    <message>
        <source>%1 holds tiles that are too large.</source>
        <comment>a file</comment>
        <translation>يحتوي ⁨%1⁩ على بلاطات كبيرة جدًا.</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n tile(s) so far.</source>
        <translation>
            <numerusform>تعمل: لا بلاطات حتى الآن.</numerusform>
            <numerusform>تعمل: بلاطة واحدة حتى الآن.</numerusform>
            <numerusform>تعمل: بلاطتان حتى الآن.</numerusform>
            <numerusform>تعمل: %n بلاطات حتى الآن.</numerusform>
            <numerusform>تعمل: %n بلاطة حتى الآن.</numerusform>
            <numerusform>تعمل: %n بلاطة حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>It works. Levels %1 to %2.</source>
        <comment>of a map file</comment>
        <translation>تعمل. المستويات من ⁨%1⁩ إلى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The file is being opened.</source>
        <translation>جارٍ فتح الملف.</translation>
    </message>
    <message>
        <source>%1 answers, but has no tile here so far.</source>
        <comment>a server</comment>
        <translation>يستجيب ⁨%1⁩، لكن لا بلاطة لديه هنا حتى الآن.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a server</comment>
        <translation>جارٍ سؤال ⁨%1⁩…</translation>
    </message>
</context>
<context>
    <name>waypost::TileTemplate</name>
    <message>
        <source>%1 is not known. Known are {z}, {x}, {y}, {r} and {s}.</source>
        <translation>لا يُعرف ⁨%1⁩. المعروف هو ⁨{z}⁩ و⁨{x}⁩ و⁨{y}⁩ و⁨{r}⁩ و⁨{s}⁩.</translation>
    </message>
    <message>
        <source>%1 must stand in the address once.</source>
        <translation>يجب أن يرد ⁨%1⁩ في العنوان مرة واحدة.</translation>
    </message>
    <message>
        <source>The address cannot be read. It begins with https://</source>
        <translation>تتعذر قراءة العنوان. يبدأ بـ⁨https://⁩</translation>
    </message>
    <message>
        <source>Only https addresses are used.</source>
        <translation>تُستخدم عناوين https فقط.</translation>
    </message>
    <message>
        <source>The address must not hold a user name.</source>
        <translation>يجب ألا يحتوي العنوان على اسم مستخدم.</translation>
    </message>
    <message>
        <source>The address must not hold a #.</source>
        <translation>يجب ألا يحتوي العنوان على #.</translation>
    </message>
    <message>
        <source>An address is needed.</source>
        <translation>يلزم عنوان.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>العنوان طويل جدًا.</translation>
    </message>
    <message>
        <source>The address holds characters that none may hold.</source>
        <translation>يحتوي العنوان على محارف غير جائزة.</translation>
    </message>
    <message>
        <source>{z}, {x}, {y} and {r} must not stand in the server&apos;s name.</source>
        <translation>يجب ألا ترد ⁨{z}⁩ و⁨{x}⁩ و⁨{y}⁩ و⁨{r}⁩ في اسم الخادم.</translation>
    </message>
</context>
<context>
    <name>waypost::TireListModel</name>
    <message>
        <source>State %1</source>
        <comment>raw number of a tire sensor&apos;s state</comment>
        <translation>الحالة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Leaking</source>
        <translation>يسرّب</translation>
    </message>
    <message>
        <source>Inflating</source>
        <translation>يُنفخ</translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>شُغّل</translation>
    </message>
    <message>
        <source>Awakened</source>
        <translation>استيقظ</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>لا إشارة</translation>
    </message>
    <message>
        <source>Sensor limit</source>
        <comment>the pressure is at or above what the sensor can measure</comment>
        <translation>حد الحساس</translation>
    </message>
</context>
</TS>
