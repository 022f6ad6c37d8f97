<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>Access</name>
    <message>
        <source>This centre has users already: please sign in.</source>
        <translation>لهذا المركز مستخدمون: يُرجى تسجيل الدخول.</translation>
    </message>
    <message>
        <source>This centre is not set up yet.</source>
        <translation>لم يُجهَّز هذا المركز بعد.</translation>
    </message>
    <message>
        <source>This recovery code does not belong to this centre, or was replaced by a newer one.</source>
        <translation>رمز الاسترداد هذا لا يخص هذا المركز، أو حلّ محله رمز أحدث.</translation>
    </message>
    <message>
        <source>This is not the case notes code of this centre, or it was replaced by a newer one.</source>
        <translation>هذا ليس رمز ملاحظات الحالات لهذا المركز، أو حلّ محله رمز أحدث.</translation>
    </message>
    <message>
        <source>There is no user “%1”.</source>
        <translation>لا يوجد مستخدم باسم «⁨%1⁩».</translation>
    </message>
    <message>
        <source>This user does not exist.</source>
        <translation>هذا المستخدم غير موجود.</translation>
    </message>
    <message numerus="yes">
        <source>The password is too short: it needs at least %n characters.</source>
        <translation>
            <numerusform>كلمة المرور قصيرة: يلزم %Ln حرف على الأقل.</numerusform>
            <numerusform>كلمة المرور قصيرة: يلزم حرف واحد على الأقل.</numerusform>
            <numerusform>كلمة المرور قصيرة: يلزم حرفان على الأقل.</numerusform>
            <numerusform>كلمة المرور قصيرة: يلزم %Ln أحرف على الأقل.</numerusform>
            <numerusform>كلمة المرور قصيرة: يلزم %Ln حرفًا على الأقل.</numerusform>
            <numerusform>كلمة المرور قصيرة: يلزم %Ln حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sign-in name has 1 to %1 characters and no blanks.</source>
        <translation>اسم الدخول من حرف واحد إلى %L1 حرفًا بلا مسافات.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>الاسم طويل جدًا.</translation>
    </message>
    <message>
        <source>A user needs at least one role.</source>
        <translation>يلزم المستخدم دور واحد على الأقل.</translation>
    </message>
    <message>
        <source>There is a user “%1” already.</source>
        <translation>يوجد مستخدم باسم «⁨%1⁩» من قبل.</translation>
    </message>
    <message>
        <source>At least one user must manage the others. Make another user a director first.</source>
        <translation>يجب أن يبقى مستخدم واحد على الأقل يدير الآخرين. اجعل مستخدمًا آخر مديرًا أولًا.</translation>
    </message>
    <message>
        <source>This user cannot sign in any more.</source>
        <translation>لم يعد هذا المستخدم قادرًا على الدخول.</translation>
    </message>
    <message>
        <source>The name or the password is not right.</source>
        <translation>الاسم أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message numerus="yes">
        <source>The name or the password is not right. You can try again in %n second(s).</source>
        <translation>
            <numerusform>الاسم أو كلمة المرور غير صحيحة. يمكن المحاولة الآن.</numerusform>
            <numerusform>الاسم أو كلمة المرور غير صحيحة. المحاولة التالية بعد ثانية واحدة.</numerusform>
            <numerusform>الاسم أو كلمة المرور غير صحيحة. المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>الاسم أو كلمة المرور غير صحيحة. المحاولة التالية بعد %Ln ثوانٍ.</numerusform>
            <numerusform>الاسم أو كلمة المرور غير صحيحة. المحاولة التالية بعد %Ln ثانية.</numerusform>
            <numerusform>الاسم أو كلمة المرور غير صحيحة. المحاولة التالية بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords: please wait %n second(s) and try again.</source>
        <translation>
            <numerusform>كلمات مرور خاطئة كثيرة: يُرجى المحاولة من جديد.</numerusform>
            <numerusform>كلمات مرور خاطئة كثيرة: يُرجى الانتظار ثانية واحدة ثم المحاولة.</numerusform>
            <numerusform>كلمات مرور خاطئة كثيرة: يُرجى الانتظار ثانيتين ثم المحاولة.</numerusform>
            <numerusform>كلمات مرور خاطئة كثيرة: يُرجى الانتظار %Ln ثوانٍ ثم المحاولة.</numerusform>
            <numerusform>كلمات مرور خاطئة كثيرة: يُرجى الانتظار %Ln ثانية ثم المحاولة.</numerusform>
            <numerusform>كلمات مرور خاطئة كثيرة: يُرجى الانتظار %Ln ثانية ثم المحاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please sign in first.</source>
        <translation>يُرجى تسجيل الدخول أولًا.</translation>
    </message>
    <message>
        <source>No director made this user a counsellor.</source>
        <translation>لم يعيّن مديرٌ هذا المستخدم مرشدًا.</translation>
    </message>
    <message>
        <source>The keys of this centre were altered; please restore a backup.</source>
        <translation>عُبث بمفاتيح هذا المركز؛ يُرجى استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be written: %2</source>
        <translation>تتعذر كتابة ملف المفتاح ⁦%1⁩: %2</translation>
    </message>
    <message>
        <source>The key file of this backup (its name ends in %1) is not in the folder %2. Put it beside the backup.</source>
        <translation>ملف مفتاح هذه النسخة الاحتياطية (ينتهي اسمه بـ ⁦%1⁩) ليس في المجلد ⁦%2⁩. ضعه بجانبها.</translation>
    </message>
    <message>
        <source>This recovery code does not open this backup: it is another centre&apos;s, or was renewed before or after.</source>
        <translation>رمز الاسترداد هذا لا يفتح هذه النسخة الاحتياطية: إنه لمركز آخر، أو جُدّد قبلها أو بعدها.</translation>
    </message>
    <message>
        <source>This centre has no users yet, so its backups could not be protected. Add the first user.</source>
        <translation>لا مستخدمين لهذا المركز بعد، فلا يمكن حماية نسخه الاحتياطية. أضف المستخدم الأول.</translation>
    </message>
    <message>
        <source>The key of this backup is not in this centre: the backup is older than 90 days, or of another centre. With the key file beside it, the printed recovery code opens it.</source>
        <translation>مفتاح هذه النسخة الاحتياطية ليس في هذا المركز: عمرها أكثر من ٩٠ يومًا، أو هي لمركز آخر. إذا كان ملف المفتاح بجانبها فتحها رمز الاسترداد المطبوع.</translation>
    </message>
    <message>
        <source>The keys of this centre were renewed since you signed in. Sign in again.</source>
        <translation>جُدّدت مفاتيح هذا المركز منذ دخولك. ادخل من جديد.</translation>
    </message>
    <message>
        <source>After this backup the keys were renewed, and every password and code that opened the old ones was changed. Only the printed code of that time opens it, in a new file.</source>
        <translation>منذ هذه النسخة الاحتياطية جُدّدت المفاتيح، وتغيّرت كل كلمة مرور وكل رمز كان يفتح المفاتيح السابقة. لا يفتحها إلا الرمز المطبوع في ذلك الوقت، في ملف جديد.</translation>
    </message>
    <message>
        <source>The first user must be a director, who gives access to the others.</source>
        <translation>يجب أن يكون المستخدم الأول مديرًا يتيح الدخول للآخرين.</translation>
    </message>
    <message>
        <source>This password was set by somebody else. Choose one of your own to go on.</source>
        <translation>كلمة المرور هذه حدّدها شخص آخر. اختر كلمة خاصة بك للمتابعة.</translation>
    </message>
    <message>
        <source>The new password is the same as the one you have. Choose another one.</source>
        <translation>كلمة المرور الجديدة هي نفسها الحالية. اختر كلمة أخرى.</translation>
    </message>
</context>
<context>
    <name>AssessmentRules</name>
    <message>
        <source>The unit is not part of the group&apos;s programme.</source>
        <translation>الوحدة ليست من برنامج المجموعة.</translation>
    </message>
    <message>
        <source>The outcome is locked; reopen it first, with a reason.</source>
        <translation>النتيجة مقفلة؛ أعد فتحها أولًا مع ذكر السبب.</translation>
    </message>
    <message>
        <source>“Not started” is where nothing was recorded; it is not recorded itself.</source>
        <translation>«لم يبدأ» تعني أنه لم يُسجَّل شيء؛ فلا تُسجَّل هي نفسها.</translation>
    </message>
    <message>
        <source>The comment is longer than %1 characters.</source>
        <translation>التعليق أطول من %L1 حرفًا.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>التاريخ ناقص.</translation>
    </message>
    <message>
        <source>The date %1 is in the future.</source>
        <translation>التاريخ %1 في المستقبل.</translation>
    </message>
    <message>
        <source>The date %1 is before the group&apos;s first day, %2.</source>
        <translation>التاريخ %1 قبل أول يوم للمجموعة، %2.</translation>
    </message>
    <message>
        <source>The date %1 is before the date of the last recorded attempt, %2.</source>
        <translation>التاريخ %1 قبل تاريخ آخر محاولة مسجلة، %2.</translation>
    </message>
    <message>
        <source>The trainee is not in training in this group (%1).</source>
        <translation>المتدرب ليس في التدريب في هذه المجموعة (%1).</translation>
    </message>
    <message>
        <source>The trainee left the group on %1, before the date %2.</source>
        <translation>غادر المتدرب المجموعة في %1، قبل التاريخ %2.</translation>
    </message>
    <message>
        <source>The programme needs an assessor who is not the group&apos;s only trainer: choose the assessor.</source>
        <translation>يطلب البرنامج مقيّمًا غير المدرب الوحيد للمجموعة: اذكر المقيّم.</translation>
    </message>
    <message>
        <source>The assessor is the group&apos;s only trainer, and the programme needs another assessor.</source>
        <translation>المقيّم هو المدرب الوحيد للمجموعة، والبرنامج يطلب مقيّمًا آخر.</translation>
    </message>
    <message>
        <source>The unit was achieved on %1 already. A mark given by mistake is undone, or struck out with a reason.</source>
        <translation>أُنجزت الوحدة في %1. العلامة الموضوعة خطأً يُتراجع عنها، أو تُشطب مع ذكر السبب.</translation>
    </message>
</context>
<context>
    <name>AssessmentSection</name>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
</context>
<context>
    <name>AssessmentTexts</name>
    <message>
        <source>First choose the day of the assessment above the table.</source>
        <translation>اختر أولًا يوم التقييم فوق الجدول.</translation>
    </message>
    <message>
        <source>First choose the assessor above the table.</source>
        <translation>اختر أولًا المقيّم فوق الجدول.</translation>
    </message>
    <message>
        <source>First choose above the table how it was assessed.</source>
        <translation>اختر أولًا فوق الجدول طريقة التقييم.</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter of: achieved, competent</comment>
        <translation>م</translation>
    </message>
    <message>
        <source>N</source>
        <comment>letter of: not yet achieved</comment>
        <translation>ل</translation>
    </message>
    <message>
        <source>W</source>
        <comment>letter of: withdrawn</comment>
        <translation>ن</translation>
    </message>
    <message>
        <source>PL</source>
        <comment>letters of: prior learning granted</comment>
        <translation>خ م</translation>
    </message>
    <message>
        <source>PN</source>
        <comment>letters of: prior learning not granted</comment>
        <translation>خ ل</translation>
    </message>
    <message>
        <source>CT</source>
        <comment>letters of: credit transfer</comment>
        <translation>م ر</translation>
    </message>
    <message>
        <source>…</source>
        <comment>sign of: continuing</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>مشطوبة</translation>
    </message>
</context>
<context>
    <name>AttemptKind</name>
    <message>
        <source>First attempt</source>
        <translation>المحاولة الأولى</translation>
    </message>
    <message>
        <source>Resit</source>
        <translation>إعادة الاختبار</translation>
    </message>
    <message>
        <source>Retake after new training</source>
        <translation>إعادة بعد تدريب جديد</translation>
    </message>
    <message>
        <source>“%1” is not a kind of attempt; these are: first, resit, retake.</source>
        <translation>«⁨%1⁩» ليست نوع محاولة؛ الأنواع: first وresit وretake.</translation>
    </message>
</context>
<context>
    <name>AttemptPlanner</name>
    <message>
        <source>The group is not here any more.</source>
        <translation>المجموعة لم تعد هنا.</translation>
    </message>
    <message>
        <source>The programme version of group %1 is not here any more.</source>
        <translation>إصدار برنامج المجموعة %1 لم يعد هنا.</translation>
    </message>
    <message>
        <source>The enrolment is not here any more.</source>
        <translation>التسجيل لم يعد هنا.</translation>
    </message>
</context>
<context>
    <name>AttendanceTexts</name>
    <message>
        <source>P</source>
        <comment>letter of: present</comment>
        <translation>ح</translation>
    </message>
    <message>
        <source>A</source>
        <comment>letter of: absent</comment>
        <translation>غ</translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter of: late</comment>
        <translation>ت</translation>
    </message>
    <message>
        <source>E</source>
        <comment>letter of: excused</comment>
        <translation>ع</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>form of a day in a list, in Qt&apos;s letters; short, without the year</comment>
        <translation>ddd d/M</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>form of a day above a narrow column, in Qt&apos;s letters</comment>
        <translation>d/M</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <comment>day, from, to</comment>
        <translation>%1، %2–%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>letter to type, mark</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is not a mark here. Type %2.</source>
        <translation>«⁨%1⁩» ليست علامة هنا. اكتب %2.</translation>
    </message>
</context>
<context>
    <name>BackupTask</name>
    <message>
        <source>There is no backup yet</source>
        <translation>لا توجد نسخة احتياطية بعد</translation>
    </message>
    <message numerus="yes">
        <source>Last backup: %n day(s) ago</source>
        <translation>
            <numerusform>آخر نسخة احتياطية: اليوم</numerusform>
            <numerusform>آخر نسخة احتياطية: قبل يوم واحد</numerusform>
            <numerusform>آخر نسخة احتياطية: قبل يومين</numerusform>
            <numerusform>آخر نسخة احتياطية: قبل %Ln أيام</numerusform>
            <numerusform>آخر نسخة احتياطية: قبل %Ln يومًا</numerusform>
            <numerusform>آخر نسخة احتياطية: قبل %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BelowShareList</name>
    <message>
        <source>Below the share</source>
        <translation>دون النسبة</translation>
    </message>
</context>
<context>
    <name>BelowShareTask</name>
    <message>
        <source>Below their share of hours</source>
        <translation>دون النسبة المطلوبة من الساعات</translation>
    </message>
    <message>
        <source>Who has less of what their group was taught so far than the programme asks of the whole, locked or not: whom to speak to. Red under Hours is who can no longer reach the hours they need.</source>
        <translation>من حصته مما أُعطي لمجموعته حتى الآن أقل مما يطلبه البرنامج من الكل، مقفلًا كان أم لا: من ينبغي الحديث معه. أما الأحمر في الساعات فلمن لم يعد بإمكانه بلوغ الساعات اللازمة.</translation>
    </message>
</context>
<context>
    <name>CellValues</name>
    <message>
        <source>%1 was shortened by a spreadsheet program, and its last digits are lost. Format the column as text there, and type the number again.</source>
        <translation>اختصر برنامج الجداول %1 فضاعت أرقامه الأخيرة. اجعل العمود نصًا هناك واكتب الرقم من جديد.</translation>
    </message>
    <message>
        <source>%1 is not a phone number: it contains something other than digits.</source>
        <translation>%1 ليس رقم هاتف: فيه شيء غير الأرقام.</translation>
    </message>
    <message>
        <source>%1 has %2 digits; a phone number has 5 to 20.</source>
        <translation>في %1 من الأرقام %L2؛ ولرقم الهاتف من ٥ إلى ٢٠.</translation>
    </message>
    <message>
        <source>%1 was made a number by a spreadsheet program, so zeros in front may be lost. Format the column as text there, and type it again.</source>
        <translation>حوّل برنامج الجداول %1 إلى عدد، فربما ضاعت أصفار من أوله. اجعل العمود نصًا هناك واكتبه من جديد.</translation>
    </message>
    <message>
        <source>The cell is empty.</source>
        <translation>الخلية فارغة.</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no.</source>
        <translation>%1 ليست نعم ولا لا.</translation>
    </message>
    <message>
        <source>%1 is not a length of time. Write hours as 7.5, or 7:30.</source>
        <translation>%1 ليست مدة. اكتب الساعات هكذا: ٧٫٥ أو ٧:٣٠.</translation>
    </message>
    <message>
        <source>%1 is not a length of time. Write minutes as 90, or 1:30.</source>
        <translation>%1 ليست مدة. اكتب الدقائق هكذا: ٩٠ أو ١:٣٠.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what stands in a table</comment>
        <translation>«⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>CentreBackups</name>
    <message>
        <source>asked for</source>
        <translation>بالطلب</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>قبل استعادة</translation>
    </message>
</context>
<context>
    <name>CentreCharts</name>
    <message>
        <source>Enrolled by programme</source>
        <translation>المسجلون حسب البرنامج</translation>
    </message>
    <message>
        <source>Trainees in training now</source>
        <translation>المتدربون قيد التدريب الآن</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>نساء</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>رجال</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Attendance by week</source>
        <translation>الحضور حسب الأسبوع</translation>
    </message>
    <message>
        <source>Per cent of the hours taught</source>
        <translation>نسبة مئوية من ساعات التدريس</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <comment>a per cent</comment>
        <translation>المطلوب %1</translation>
    </message>
    <message>
        <source>Hours by week and mode</source>
        <translation>الساعات حسب الأسبوع والنمط</translation>
    </message>
    <message>
        <source>Hours recorded, of everybody together</source>
        <translation>الساعات المسجلة للجميع معًا</translation>
    </message>
    <message>
        <source>Results by programme</source>
        <translation>النتائج حسب البرنامج</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>منجَزة</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>لم يُقيَّم</translation>
    </message>
    <message>
        <source>Progress of a group</source>
        <translation>تقدّم مجموعة</translation>
    </message>
    <message>
        <source>Hours of one person, on average</source>
        <translation>ساعات الشخص الواحد في المتوسط</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>المسجل</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المحتسب</translation>
    </message>
    <message>
        <source>Units of everybody in groups that are not over, one for each person and unit</source>
        <translation>وحدات الجميع في المجموعات التي لم تنتهِ، واحدة لكل شخص ووحدة</translation>
    </message>
</context>
<context>
    <name>CentreReturn</name>
    <message>
        <source>The data for the ministry cannot be prepared: the names of the centre are not open. Sign in as somebody who may see them.</source>
        <translation>لا يمكن إعداد بيانات الوزارة: أسماء المركز غير مفتوحة. ادخل باسم من يحق له رؤيتها.</translation>
    </message>
    <message>
        <source>There is no centre in this database yet.</source>
        <translation>لا مركز في قاعدة البيانات هذه بعد.</translation>
    </message>
</context>
<context>
    <name>CentreRules</name>
    <message>
        <source>The week starts on a day from 1 (Monday) to 7 (Sunday).</source>
        <translation>يبدأ الأسبوع بيوم من ١ (الاثنين) إلى ٧ (الأحد).</translation>
    </message>
    <message>
        <source>The weekend is none to six different days from 1 (Monday) to 7 (Sunday).</source>
        <translation>العطلة الأسبوعية من صفر إلى ستة أيام مختلفة، من ١ (الاثنين) إلى ٧ (الأحد).</translation>
    </message>
    <message>
        <source>The centre needs a name in at least one language.</source>
        <translation>يلزم المركز اسم بلغة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>A name or an address has at most %1 characters.</source>
        <translation>للاسم أو العنوان %L1 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>“%1” cannot be the centre&apos;s code: 2 to 12 of A to Z, 0 to 9 and hyphen, as BEY or AMM-2.</source>
        <translation>لا يصلح «⁨%1⁩» رمزًا للمركز: من ٢ إلى ١٢ من A إلى Z ومن ⁦0⁩ إلى ⁦9⁩ والواصلة، مثل BEY أو AMM-2.</translation>
    </message>
    <message>
        <source>“%1” is not a country: two capital letters are needed, such as LB or LA.</source>
        <translation>«⁨%1⁩» ليس بلدًا: يلزم حرفان كبيران، مثل LB أو LA.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone: write it as Asia/Beirut.</source>
        <translation>«⁨%1⁩» ليست منطقة زمنية: اكتبها هكذا: Asia/Beirut.</translation>
    </message>
    <message>
        <source>A holiday needs a first and a last day, in this order.</source>
        <translation>يلزم العطلة يوم أول ويوم أخير، بهذا الترتيب.</translation>
    </message>
    <message>
        <source>A holiday has at most %1 days.</source>
        <translation>للعطلة %L1 يومًا على الأكثر.</translation>
    </message>
    <message>
        <source>A holiday needs a name of at most %1 characters.</source>
        <translation>يلزم العطلة اسم من %L1 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A signatory needs a name and a position, each in at least one script or language.</source>
        <translation>يلزم الموقّع اسم ومنصب، كلٌّ بخط أو لغة على الأقل.</translation>
    </message>
    <message>
        <source>A name or a position has at most %1 characters.</source>
        <translation>للاسم أو المنصب %L1 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A signatory needs a first day, and no last day before it.</source>
        <translation>يلزم الموقّع يوم أول، ولا يوم أخير قبله.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of room. The kinds are: %2.</source>
        <translation>«⁨%1⁩» ليس نوع قاعة. الأنواع هي: %2.</translation>
    </message>
    <message>
        <source>Numbers of rooms go from 0 to %1.</source>
        <translation>أعداد القاعات من ٠ إلى %L1.</translation>
    </message>
    <message>
        <source>There cannot be more usable or accessible rooms than rooms.</source>
        <translation>لا يمكن أن تكون القاعات الصالحة أو الميسّرة أكثر من القاعات.</translation>
    </message>
</context>
<context>
    <name>CentreService</name>
    <message>
        <source>This is already a centre: %1.</source>
        <translation>هذا مركز من قبل: %1.</translation>
    </message>
    <message>
        <source>This database is not a centre yet.</source>
        <translation>قاعدة البيانات هذه ليست مركزًا بعد.</translation>
    </message>
    <message>
        <source>This is another centre&apos;s profile.</source>
        <translation>هذه بيانات مركز آخر.</translation>
    </message>
    <message>
        <source>This holiday is not there any more.</source>
        <translation>هذه العطلة لم تعد موجودة.</translation>
    </message>
    <message>
        <source>This signatory is not there any more.</source>
        <translation>هذا الموقّع لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>This row of the premises is not there any more.</source>
        <translation>هذا السطر من المباني لم يعد موجودًا.</translation>
    </message>
</context>
<context>
    <name>CertificatesSection</name>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Verify a certificate…</source>
        <translation>التحقق من شهادة…</translation>
    </message>
    <message>
        <source>Ready to certify</source>
        <translation>جاهزون للشهادة</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>غير جاهزين</translation>
    </message>
    <message>
        <source>Issue certificates…</source>
        <translation>إصدار الشهادات…</translation>
    </message>
    <message>
        <source>Certificates: register</source>
        <translation>الشهادات: السجل</translation>
    </message>
</context>
<context>
    <name>Classification</name>
    <message>
        <source>ISCO-08</source>
        <translation>ISCO-08</translation>
    </message>
    <message>
        <source>ISCED-F 2013</source>
        <translation>ISCED-F 2013</translation>
    </message>
    <message>
        <source>“%1” is not a code of %2, which has at most four digits.</source>
        <translation>«⁨%1⁩» ليس رمزًا من %2، ورموزه أربعة أرقام على الأكثر.</translation>
    </message>
    <message>
        <source>The %1 code “%2” had lost its leading zero; it is read as %3 (%4).</source>
        <translation>فقد رمز %1 «⁨%2⁩» صفره الأول؛ يُقرأ %3 (%4).</translation>
    </message>
    <message>
        <source>The %1 code “%2” lost leading zeros and may be any of these: %3.</source>
        <translation>فقد رمز %1 «⁨%2⁩» أصفارًا من أوله، وقد يكون أيًا من هذه: %3.</translation>
    </message>
    <message>
        <source>“%1” is a larger group of %2 (%3); a programme names a unit group, which has four digits.</source>
        <translation>«⁨%1⁩» مجموعة أكبر من %2 (%3)؛ والبرنامج يذكر مجموعة وحدات رمزها أربعة أرقام.</translation>
    </message>
    <message>
        <source>“%1” is not in %2.</source>
        <translation>«⁨%1⁩» ليس في %2.</translation>
    </message>
    <message>
        <source>This service uses the ESCO classification of the European Commission.</source>
        <translation>تستخدم هذه الخدمة تصنيف ESCO للمفوضية الأوروبية.</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>“%1” could be several columns: %2. Name it by its number, as #%3.</source>
        <translation>قد يكون «⁨%1⁩» عدة أعمدة: %2. اذكره برقمه، هكذا: ‎#%3.</translation>
    </message>
    <message>
        <source>The table has no column “%1”. Its columns are: %2.</source>
        <translation>لا عمود «⁨%1⁩» في الجدول. أعمدته: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a mapping: write &quot;Heading=field&quot;.</source>
        <translation>«⁨%1⁩» ليس ربطًا: اكتب &quot;الترويسة=الحقل&quot;.</translation>
    </message>
    <message>
        <source>There is no field “%1”. The fields are: %2.</source>
        <translation>لا حقل «⁨%1⁩». الحقول هي: %2.</translation>
    </message>
    <message>
        <source>The column “%1” is mapped twice.</source>
        <translation>العمود «⁨%1⁩» مربوط مرتين.</translation>
    </message>
    <message>
        <source>The field “%1” is mapped twice: to “%2” and to “%3”.</source>
        <translation>الحقل «⁨%1⁩» مربوط مرتين: بـ «⁨%2⁩» وبـ «⁨%3⁩».</translation>
    </message>
    <message>
        <source>“%1” has no column for %2. Its columns, in row %3, are: %4.</source>
        <translation>لا عمود في «⁨%1⁩» لـ %2. أعمدته، في الصف %3، هي: %4.</translation>
    </message>
</context>
<context>
    <name>Compression</name>
    <message>
        <source>The packed data cannot be read: it is damaged or not of this kind.</source>
        <translation>لا يمكن قراءة البيانات المضغوطة: إنها تالفة أو من نوع آخر.</translation>
    </message>
    <message>
        <source>The packed data is larger than allowed.</source>
        <translation>البيانات المضغوطة أكبر من المسموح.</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Andorra</source>
        <translation>أندورا</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>الإمارات العربية المتحدة</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>أفغانستان</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>أنتيغوا وبربودا</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>أنغويلا</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>ألبانيا</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>أرمينيا</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>أنغولا</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>أنتاركتيكا</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>الأرجنتين</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>ساموا الأمريكية</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>النمسا</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>أروبا</translation>
    </message>
    <message>
        <source>Aland Islands</source>
        <translation>جزر آلاند</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>أذربيجان</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>البوسنة والهرسك</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>بربادوس</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>بنغلاديش</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>بلجيكا</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>بوركينا فاسو</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>بلغاريا</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>البحرين</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>بوروندي</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>بنين</translation>
    </message>
    <message>
        <source>Saint Barthelemy</source>
        <translation>سان بارتليمي</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>برمودا</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>بروناي</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>بوليفيا</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>هولندا الكاريبية</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>البرازيل</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>البهاما</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>بوتان</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>جزيرة بوفيه</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>بوتسوانا</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>بيلاروس</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>بليز</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>كندا</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation>جزر كوكوس</translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation>الكونغو (كينشاسا)</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>جمهورية أفريقيا الوسطى</translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation>الكونغو (برازافيل)</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>سويسرا</translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation>ساحل العاج</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>جزر كوك</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>تشيلي</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>الكاميرون</translation>
    </message>
    <message>
        <source>China</source>
        <translation>الصين</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>كولومبيا</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>كوستاريكا</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>كوبا</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>الرأس الأخضر</translation>
    </message>
    <message>
        <source>Curacao</source>
        <translation>كوراساو</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>جزيرة كريسماس</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>قبرص</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>تشيكيا</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ألمانيا</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>جيبوتي</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>الدانمارك</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>دومينيكا</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>جمهورية الدومينيكان</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>الجزائر</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>الإكوادور</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>إستونيا</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>مصر</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>الصحراء الغربية</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>إريتريا</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>إسبانيا</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>إثيوبيا</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>فنلندا</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>فيجي</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>جزر فوكلاند</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>ميكرونيزيا</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>جزر فارو</translation>
    </message>
    <message>
        <source>France</source>
        <translation>فرنسا</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>الغابون</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>غرينادا</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>جورجيا</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>غويانا الفرنسية</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>غيرنزي</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>غانا</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>جبل طارق</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>غرينلاند</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>غامبيا</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>غينيا</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>غوادلوب</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>غينيا الاستوائية</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>اليونان</translation>
    </message>
    <message>
        <source>South Georgia and South Sandwich Islands</source>
        <translation>جورجيا الجنوبية وجزر ساندويتش الجنوبية</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>غواتيمالا</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>غوام</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>غينيا بيساو</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>غيانا</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>هونغ كونغ</translation>
    </message>
    <message>
        <source>Heard and McDonald Islands</source>
        <translation>جزيرة هيرد وجزر ماكدونالد</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>هندوراس</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>كرواتيا</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>هايتي</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>المجر</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>إندونيسيا</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>أيرلندا</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>إسرائيل</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>جزيرة مان</translation>
    </message>
    <message>
        <source>India</source>
        <translation>الهند</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>الإقليم البريطاني في المحيط الهندي</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>العراق</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>إيران</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>آيسلندا</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>إيطاليا</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>جيرسي</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>جامايكا</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>الأردن</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>اليابان</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>كينيا</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>قيرغيزستان</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>كمبوديا</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>كيريباتي</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>جزر القمر</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>سانت كيتس ونيفيس</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>كوريا الشمالية</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>كوريا الجنوبية</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>الكويت</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>جزر كايمان</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>كازاخستان</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>لاوس</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>لبنان</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>سانت لوسيا</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>ليختنشتاين</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>سريلانكا</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>ليبيريا</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>ليسوتو</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>ليتوانيا</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>لوكسمبورغ</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>لاتفيا</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>ليبيا</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>المغرب</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>موناكو</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>مولدوفا</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>الجبل الأسود</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>سان مارتن</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>مدغشقر</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>جزر مارشال</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>مقدونيا الشمالية</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>مالي</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>ميانمار</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>منغوليا</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>ماكاو</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>جزر ماريانا الشمالية</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>مارتينيك</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>موريتانيا</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>مونتسرات</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>مالطا</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>موريشيوس</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>المالديف</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>ملاوي</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>المكسيك</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>ماليزيا</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>موزمبيق</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>ناميبيا</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>كاليدونيا الجديدة</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>النيجر</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>جزيرة نورفولك</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>نيجيريا</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>نيكاراغوا</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>هولندا</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>النرويج</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>نيبال</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>ناورو</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>نيوي</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>نيوزيلندا</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>عُمان</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>بنما</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>بيرو</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>بولينيزيا الفرنسية</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>بابوا غينيا الجديدة</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>الفلبين</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>باكستان</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>بولندا</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>سان بيير ومكويلون</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>جزر بيتكيرن</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>بورتوريكو</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>فلسطين</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>البرتغال</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>بالاو</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>باراغواي</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>قطر</translation>
    </message>
    <message>
        <source>Reunion</source>
        <translation>ريونيون</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>رومانيا</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>صربيا</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>روسيا</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>رواندا</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>السعودية</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>جزر سليمان</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>سيشل</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>السودان</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>السويد</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>سنغافورة</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>سانت هيلينا</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>سلوفينيا</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>سفالبارد وجان ماين</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>سلوفاكيا</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>سيراليون</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>سان مارينو</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>السنغال</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>الصومال</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>سورينام</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>جنوب السودان</translation>
    </message>
    <message>
        <source>Sao Tome and Principe</source>
        <translation>ساو تومي وبرينسيبي</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>السلفادور</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>سينت مارتن</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>سوريا</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>إسواتيني</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>جزر توركس وكايكوس</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>تشاد</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>الأقاليم الجنوبية الفرنسية</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>توغو</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>تايلاند</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>طاجيكستان</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>توكيلاو</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>تيمور الشرقية</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>تركمانستان</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>تونس</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>تونغا</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>تركيا</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>ترينيداد وتوباغو</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>توفالو</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>تايوان</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>تنزانيا</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>أوكرانيا</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>أوغندا</translation>
    </message>
    <message>
        <source>US Outlying Islands</source>
        <translation>جزر الولايات المتحدة النائية</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>أورغواي</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>أوزبكستان</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>الفاتيكان</translation>
    </message>
    <message>
        <source>Saint Vincent and Grenadines</source>
        <translation>سانت فنسنت وجزر غرينادين</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>فنزويلا</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>جزر فيرجن البريطانية</translation>
    </message>
    <message>
        <source>US Virgin Islands</source>
        <translation>جزر فيرجن الأمريكية</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>فيتنام</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>فانواتو</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>جزر والس وفوتونا</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>ساموا</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>كوسوفو</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>اليمن</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>مايوت</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>جنوب أفريقيا</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>زامبيا</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>زيمبابوي</translation>
    </message>
</context>
<context>
    <name>CsvParser</name>
    <message>
        <source>%1 rows</source>
        <translation>%L1 صفًا</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%L1 خلية</translation>
    </message>
    <message>
        <source>Row %1 has a quotation mark inside a cell that is not doubled; it was kept as it stands. Please check that row.</source>
        <translation>في الصف %L1 علامة اقتباس داخل خلية غير مكررة؛ تُركت كما هي. يُرجى مراجعة ذلك الصف.</translation>
    </message>
    <message>
        <source>The quotation mark that opens in row %1, column %2 of “%3” is never closed: a closing quotation mark is missing there, or the file was cut off.</source>
        <translation>علامة الاقتباس التي تبدأ في الصف %L1، العمود %L2 من «⁨%3⁩» لا تُغلق أبدًا: تنقص هناك علامة إغلاق، أو قُطع الملف.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 (row %3): that is more than can be read at once. Divide it into several files.</source>
        <translation>في «⁨%1⁩» أكثر من %2 (الصف %L3): هذا أكثر مما يُقرأ دفعة واحدة. قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>The row has %1 cells, more than the %2 that can be read.</source>
        <translation>في الصف %L1 خلية، أكثر من %L2 التي يمكن قراءتها.</translation>
    </message>
    <message>
        <source>It runs over %1 lines: is a closing quotation mark missing?</source>
        <translation>تمتد على %L1 سطرًا: هل تنقص علامة اقتباس للإغلاق؟</translation>
    </message>
</context>
<context>
    <name>DatabaseCheck</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation>الملف تالف: %1</translation>
    </message>
    <message>
        <source>A row of %1 points to a row of %2 that is not there.</source>
        <translation>صف في %1 يشير إلى صف في %2 غير موجود.</translation>
    </message>
    <message>
        <source>The table %1 cannot be read through.</source>
        <translation>لا يمكن قراءة الجدول %1 إلى آخره.</translation>
    </message>
</context>
<context>
    <name>DateColumn</name>
    <message>
        <source>%1 looks like a year of the Buddhist calendar: it would be %2. Write the date in the common calendar.</source>
        <translation>يبدو %1 سنة من التقويم البوذي: ستكون %2. اكتب التاريخ بالتقويم الشائع.</translation>
    </message>
    <message>
        <source>%1 has the year %2, which cannot be.</source>
        <translation>سنة %1 هي %2، وهذا غير ممكن.</translation>
    </message>
    <message>
        <source>%1 is not a day of the calendar.</source>
        <translation>%1 ليس يومًا في التقويم.</translation>
    </message>
    <message>
        <source>“%1” has dates with the day first and dates with the month first. Those that can be read both ways are refused; say which order it is to read them all so.</source>
        <translation>في «⁨%1⁩» تواريخ يأتي فيها اليوم أولًا وتواريخ يأتي فيها الشهر أولًا. تُرفض التي تُقرأ بالوجهين؛ اذكر الترتيب لتُقرأ كلها به.</translation>
    </message>
    <message>
        <source>No date in “%1” tells whether day or month comes first; they are read with the day first.</source>
        <translation>لا تاريخ في «⁨%1⁩» يبيّن أيأتي اليوم أولًا أم الشهر؛ تُقرأ واليوم أولًا.</translation>
    </message>
    <message>
        <source>No date in “%1” tells whether day or month comes first; they are read with the month first.</source>
        <translation>لا تاريخ في «⁨%1⁩» يبيّن أيأتي اليوم أولًا أم الشهر؛ تُقرأ والشهر أولًا.</translation>
    </message>
    <message>
        <source>%1 could be %2 or %3, and the column has both orders.</source>
        <translation>قد يكون %1 هو %2 أو %3، وفي العمود الترتيبان.</translation>
    </message>
    <message>
        <source>%1 is a number, and not a date as spreadsheets count them.</source>
        <translation>%1 عدد، وليس تاريخًا كما تعدّه برامج الجداول.</translation>
    </message>
    <message>
        <source>%1 has a year of two digits: write all four.</source>
        <translation>سنة %1 من رقمين: اكتب الأربعة.</translation>
    </message>
    <message>
        <source>%1 is not a whole date: the day is missing.</source>
        <translation>%1 تاريخ غير كامل: ينقصه اليوم.</translation>
    </message>
    <message>
        <source>%1 is not a date that can be read. Write it as 2026-03-01 or 1/3/2026.</source>
        <translation>%1 ليس تاريخًا يمكن قراءته. اكتبه هكذا: ١/٣/٢٠٢٦.</translation>
    </message>
    <message>
        <source>%1 has no such month.</source>
        <translation>لا شهر كهذا في %1.</translation>
    </message>
</context>
<context>
    <name>DeskCentre</name>
    <message>
        <source>This centre is open for reading only; nothing can be changed.</source>
        <translation>هذا المركز مفتوح للقراءة فقط؛ لا يمكن تغيير شيء.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role: name</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DeskLineBar</name>
    <message>
        <source>today %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>أمس %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialogQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>اختر سببًا</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>سبب آخر…</translation>
    </message>
</context>
<context>
    <name>DirectoryFacet</name>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Missing in the record</source>
        <translation>ناقص في الملف</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>أقل من ١٨</translation>
    </message>
    <message>
        <source>18 to 24</source>
        <translation>من ١٨ إلى ٢٤</translation>
    </message>
    <message>
        <source>25 to 35</source>
        <translation>من ٢٥ إلى ٣٥</translation>
    </message>
    <message>
        <source>Over 35</source>
        <translation>أكثر من ٣٥</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>بلا هاتف</translation>
    </message>
    <message>
        <source>No birth date</source>
        <translation>بلا تاريخ ميلاد</translation>
    </message>
    <message>
        <source>Sex not stated</source>
        <translation>الجنس غير مذكور</translation>
    </message>
    <message>
        <source>No nationality</source>
        <translation>بلا جنسية مذكورة</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>بلا وثيقة</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>نساء</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>رجال</translation>
    </message>
</context>
<context>
    <name>DraftFields</name>
    <message numerus="yes">
        <source>%n title(s) fit: %1…</source>
        <translation>
            <numerusform>لا مسمى يناسب: %1…</numerusform>
            <numerusform>مسمى واحد يناسب: %1…</numerusform>
            <numerusform>مسميان يناسبان: %1…</numerusform>
            <numerusform>%Ln مسميات تناسب: %1…</numerusform>
            <numerusform>%Ln مسمى يناسب: %1…</numerusform>
            <numerusform>%Ln مسمى يناسب: %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a number of hours. Write 100, 62.5 or 62:30.</source>
        <translation>«⁨%1⁩» ليس عدد ساعات. اكتب ١٠٠ أو ٦٢٫٥ أو ٦٢:٣٠.</translation>
    </message>
    <message>
        <source>Write a number from %1 to %2.</source>
        <translation>اكتب عددًا من %L1 إلى %L2.</translation>
    </message>
    <message>
        <source>Title (%1)</source>
        <comment>language</comment>
        <translation>الاسم (%1)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>ISCED level</source>
        <translation>مستوى ISCED</translation>
    </message>
    <message>
        <source>National level</source>
        <translation>المستوى الوطني</translation>
    </message>
    <message>
        <source>Occupation (ISCO-08)</source>
        <translation>المهنة (ISCO-08)</translation>
    </message>
    <message>
        <source>Field (ISCED-F 2013)</source>
        <translation>المجال (ISCED-F 2013)</translation>
    </message>
    <message>
        <source>Minutes in an hour</source>
        <translation>دقائق الساعة الواحدة</translation>
    </message>
    <message>
        <source>Lowest attendance, of all hours</source>
        <translation>أدنى حضور من كل الساعات</translation>
    </message>
    <message>
        <source>Lowest, %1</source>
        <comment>mode of hours</comment>
        <translation>الأدنى، %1</translation>
    </message>
    <message>
        <source>Elective units to be achieved</source>
        <translation>عدد الوحدات الاختيارية المطلوب إنجازها</translation>
    </message>
</context>
<context>
    <name>DraftTables</name>
    <message>
        <source>%1 (%2)</source>
        <comment>title, language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>هذا ليس نعم ولا لا.</translation>
    </message>
    <message>
        <source>This is none of: %1.</source>
        <translation>هذا ليس واحدًا من: %1.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>مطلوبة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>عنصر</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>معيار</translation>
    </message>
    <message>
        <source>This unit is no longer here.</source>
        <translation>هذه الوحدة لم تعد هنا.</translation>
    </message>
    <message>
        <source>A criterion comes under an element; the first line is an element.</source>
        <translation>المعيار يقع تحت عنصر؛ والسطر الأول عنصر.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>الوحدة المشتركة</translation>
    </message>
    <message>
        <source>Write minutes, or a length of time like 1:30.</source>
        <translation>اكتب دقائق، أو مدة مثل ١:٣٠.</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same document number and name</source>
        <translation>رقم الوثيقة والاسم نفساهما</translation>
    </message>
    <message>
        <source>same phone and name</source>
        <translation>الهاتف والاسم نفساهما</translation>
    </message>
    <message>
        <source>same name and birth date</source>
        <translation>الاسم وتاريخ الميلاد نفساهما</translation>
    </message>
    <message>
        <source>same document number</source>
        <translation>رقم الوثيقة نفسه</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>الاسم نفسه</translation>
    </message>
</context>
<context>
    <name>Enrolment</name>
    <message>
        <source>Applied</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>مقعد معروض</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>مسجَّل</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>قيد التدريب</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>أكمل</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>منسحب</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>لم يلتحق</translation>
    </message>
    <message>
        <source>Found work</source>
        <translation>وجد عملًا</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>انتقل من المنطقة</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>Travel to the centre</source>
        <translation>الوصول إلى المركز</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Papers or permits</source>
        <translation>الأوراق أو التصاريح</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>فُصل</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>“%1” is not a status of an enrolment.</source>
        <translation>«⁨%1⁩» ليست حالة تسجيل.</translation>
    </message>
    <message>
        <source>“%1” is not a reason for leaving: %2.</source>
        <translation>«⁨%1⁩» ليس سببًا للمغادرة: %2.</translation>
    </message>
</context>
<context>
    <name>EnrolmentFacets</name>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>EnrolmentTexts</name>
    <message>
        <source>%1 of %2</source>
        <comment>places taken</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>اليوم غير مذكور.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like 2.3.2026 or 2026-03-02.</source>
        <translation>«⁨%1⁩» ليس يومًا. اكتبه هكذا: ٢/٣/٢٠٢٦.</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>a picture (PNG)</source>
        <translation>صورة (PNG)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation>صورة (JPEG)</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation>صورة (GIF)</translation>
    </message>
    <message>
        <source>a picture (TIFF)</source>
        <translation>صورة (TIFF)</translation>
    </message>
    <message>
        <source>a picture, a sound or a film</source>
        <translation>صورة أو صوت أو فيلم</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>a text document (RTF)</source>
        <translation>مستند نصي (RTF)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>ملف مضغوط (gzip)</translation>
    </message>
    <message>
        <source>a compressed file (7z)</source>
        <translation>ملف مضغوط (7z)</translation>
    </message>
    <message>
        <source>a compressed file (RAR)</source>
        <translation>ملف مضغوط (RAR)</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>فيلم</translation>
    </message>
    <message>
        <source>“%1” is protected with a password. Open it in a spreadsheet program, save it without a password, and import that file.</source>
        <translation>«⁨%1⁩» محمي بكلمة مرور. افتحه في برنامج جداول واحفظه بلا كلمة مرور، ثم استورد ذلك الملف.</translation>
    </message>
    <message>
        <source>“%1” is an Excel workbook of the old kind (.xls). Open it in a spreadsheet program, save it as .xlsx, and import that file.</source>
        <translation>«⁨%1⁩» مصنف Excel من النوع القديم (⁦.xls⁩). افتحه في برنامج جداول واحفظه بصيغة ⁦.xlsx⁩، ثم استورد ذلك الملف.</translation>
    </message>
    <message>
        <source>“%1” is an Office document of the old kind, not a table. Save the table as .xlsx or .csv, and import that file.</source>
        <translation>«⁨%1⁩» مستند Office من النوع القديم، وليس جدولًا. احفظ الجدول بصيغة ⁦.xlsx⁩ أو ⁦.csv⁩، ثم استورد ذلك الملف.</translation>
    </message>
    <message>
        <source>a web page under the name of a table</source>
        <translation>صفحة ويب باسم جدول</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>مستند XML</translation>
    </message>
    <message>
        <source>a JSON document</source>
        <translation>مستند JSON</translation>
    </message>
    <message>
        <source>“%1” is empty: it holds 0 bytes.</source>
        <translation>«⁨%1⁩» فارغ: فيه ٠ بايت.</translation>
    </message>
    <message>
        <source>“%1” is %2, not a table. Save the table as .xlsx or .csv, and import that file.</source>
        <translation>«⁨%1⁩» هو %2، وليس جدولًا. احفظ الجدول بصيغة ⁦.xlsx⁩ أو ⁦.csv⁩، ثم استورد ذلك الملف.</translation>
    </message>
    <message>
        <source>“%1” is not a text table: byte %2 is not a character. Save the table as .xlsx or .csv, and import that file.</source>
        <translation>«⁨%1⁩» ليس جدولًا نصيًا: البايت %L2 ليس حرفًا. احفظ الجدول بصيغة ⁦.xlsx⁩ أو ⁦.csv⁩، ثم استورد ذلك الملف.</translation>
    </message>
</context>
<context>
    <name>FolderTransport</name>
    <message>
        <source>File %1 is not there.</source>
        <translation>الملف ⁦%1⁩ غير موجود.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Was the USB stick pulled out? Plug it in and start again.</source>
        <translation>المجلد ⁦%1⁩ غير موجود. هل نُزعت ذاكرة USB؟ ضعها وابدأ من جديد.</translation>
    </message>
    <message>
        <source>The folder %1 can only be read. Unlock the USB stick, or take another one.</source>
        <translation>المجلد ⁦%1⁩ للقراءة فقط. أعد قفل ذاكرة USB إلى الخلف، أو خذ ذاكرة أخرى.</translation>
    </message>
    <message>
        <source>The folder %1 is full: there is no room for the snapshot. Free some room, or take another USB stick.</source>
        <translation>المجلد ⁦%1⁩ ممتلئ: لا مكان للقطة. أفرغ مكانًا، أو خذ ذاكرة أخرى.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Is the USB stick plugged in, and may you write there?</source>
        <translation>لا يمكن الكتابة في المجلد ⁦%1⁩. هل ذاكرة USB موصولة، وهل يحق لك الكتابة فيها؟</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Planned</source>
        <translation>مخطَّطة</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>“%1” is not a state of a group: planned, running, finished, cancelled.</source>
        <translation>«⁨%1⁩» ليست حالة مجموعة: planned أو running أو finished أو cancelled.</translation>
    </message>
</context>
<context>
    <name>GroupPersonColumn</name>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
</context>
<context>
    <name>GroupPlaceColumn</name>
    <message>
        <source>Chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>In this group</source>
        <translation>في هذه المجموعة</translation>
    </message>
</context>
<context>
    <name>GroupTrainersPanel</name>
    <message>
        <source>Choose trainers</source>
        <translation>اختر المدرّبين</translation>
    </message>
    <message>
        <source>There is no trainer yet. A director adds one under Settings, Staff.</source>
        <translation>لا مدرّب بعد. يضيفه مدير في الإعدادات، الموظفون.</translation>
    </message>
    <message>
        <source>Open the staff</source>
        <translation>فتح الموظفين</translation>
    </message>
    <message>
        <source>No trainer is named yet.</source>
        <translation>لم يُسمَّ مدرّب بعد.</translation>
    </message>
    <message>
        <source>Trainers: %1</source>
        <translation>المدرّبون: %1</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>المدرّبون</translation>
    </message>
    <message>
        <source>Choose trainers of the group</source>
        <translation>اختيار مدرّبي المجموعة</translation>
    </message>
</context>
<context>
    <name>GroupsDueTask</name>
    <message>
        <source>Planned past their first day: begin these groups</source>
        <translation>مجموعات مضى يومها الأول وما زالت مخططة: ابدأها</translation>
    </message>
</context>
<context>
    <name>GroupsSection</name>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Begin groups past their first day</source>
        <translation>بدء المجموعات التي مضى يومها الأول</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
</context>
<context>
    <name>HourTexts</name>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>cannot reach %1 %2</source>
        <comment>hours, mode</comment>
        <translation>لا يمكن بلوغ %1 %2</translation>
    </message>
    <message>
        <source>cannot reach %1 in all</source>
        <comment>hours</comment>
        <translation>لا يمكن بلوغ %1 إجمالًا</translation>
    </message>
    <message>
        <source>out of reach after %1</source>
        <comment>a day</comment>
        <translation>يتعذر البلوغ بعد %1</translation>
    </message>
    <message>
        <source>Counted: %1 of %2</source>
        <comment>hours</comment>
        <translation>المحتسب: %1 من %2</translation>
    </message>
    <message>
        <source>Not locked yet: %1</source>
        <comment>hours</comment>
        <translation>لم يُقفل بعد: %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>share of the hours</comment>
        <translation>المحتسب</translation>
    </message>
    <message>
        <source>Of all planned hours, those that count for a certificate: the locked ones. The pale part of the bar is recorded and not locked yet. Red: the hours needed can no longer be reached.</source>
        <translation>من كل الساعات المخططة، ما يُحتسب للشهادة: المقفل منها. والجزء الباهت من الشريط مسجل ولم يُقفل بعد. الأحمر: لم يعد ممكنًا بلوغ الساعات اللازمة.</translation>
    </message>
    <message>
        <source>%1: %2 not entered</source>
        <comment>mode, hours</comment>
        <translation>%1: %2 غير مُدخَلة</translation>
    </message>
    <message>
        <source>%1 not entered</source>
        <comment>hours</comment>
        <translation>%1 غير مُدخَلة</translation>
    </message>
    <message>
        <source>no placement yet, %1</source>
        <comment>hours</comment>
        <translation>لا تدريب ميداني بعد، %1</translation>
    </message>
    <message>
        <source>Days that are past are not entered yet. With them the hours needed can still be reached; once the group is finished, what was not entered is lost.</source>
        <translation>أيام ماضية لم تُدخَل بعد. معها لا يزال بلوغ الساعات المطلوبة ممكنًا؛ ومتى انتهت المجموعة ضاع ما لم يُدخَل.</translation>
    </message>
</context>
<context>
    <name>HoursSection</name>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Hours: register</source>
        <translation>الساعات: كشف الحضور</translation>
    </message>
    <message>
        <source>Hours: balance</source>
        <translation>الساعات: الرصيد</translation>
    </message>
    <message>
        <source>Hours: timetable</source>
        <translation>الساعات: الجدول الأسبوعي</translation>
    </message>
    <message>
        <source>Hours: names in meeting reports</source>
        <translation>الساعات: الأسماء في تقارير الاجتماعات</translation>
    </message>
    <message>
        <source>Hours: all sessions</source>
        <translation>الساعات: كل الجلسات</translation>
    </message>
</context>
<context>
    <name>IdentityCells</name>
    <message>
        <source>This is not read as female or male.</source>
        <translation>لا يُقرأ هذا أنثى ولا ذكرًا.</translation>
    </message>
    <message>
        <source>This country is not known; write its name, or its code, such as SYR.</source>
        <translation>هذا ليس بلدًا نعرفه؛ اكتب اسمه، أو رمزه مثل SYR.</translation>
    </message>
</context>
<context>
    <name>IdentityCodec</name>
    <message>
        <source>The stored data of a person cannot be read.</source>
        <translation>تتعذر قراءة ما حُفظ عن شخص.</translation>
    </message>
</context>
<context>
    <name>IdentityRules</name>
    <message>
        <source>A trainee needs a name; one word is enough.</source>
        <translation>يلزم المتدرب اسم؛ تكفي كلمة واحدة.</translation>
    </message>
    <message>
        <source>There are more than %1 names, phones or documents.</source>
        <translation>أكثر من %L1 من الأسماء أو الهواتف أو الوثائق.</translation>
    </message>
    <message>
        <source>The birth date %1 cannot be right.</source>
        <translation>تاريخ الميلاد %1 لا يصح.</translation>
    </message>
    <message>
        <source>The birth date %1 cannot be right: it is more than %2 years ago.</source>
        <translation>لا يمكن أن يكون تاريخ الميلاد %1 صحيحًا: مضى عليه أكثر من %2 سنة.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address; one looks like name@example.org.</source>
        <translation>«⁨%1⁩» ليس عنوان بريد إلكتروني؛ يُكتب مثل name@example.org.</translation>
    </message>
    <message>
        <source>What the trainee is known as is longer than %1 characters.</source>
        <translation>الاسم الذي يُعرف به المتدرب أطول من %1 حرفًا.</translation>
    </message>
    <message>
        <source>The nationality is longer than %1 characters.</source>
        <translation>الجنسية أطول من %1 حرفًا.</translation>
    </message>
    <message>
        <source>The e-mail address is longer than %1 characters.</source>
        <translation>عنوان البريد الإلكتروني أطول من %1 حرفًا.</translation>
    </message>
    <message>
        <source>The address is longer than %1 characters.</source>
        <translation>العنوان أطول من %1 حرفًا.</translation>
    </message>
    <message>
        <source>A phone number is longer than %1 characters.</source>
        <translation>رقم هاتف أطول من %1 حرفًا.</translation>
    </message>
    <message>
        <source>A document is longer than %1 characters.</source>
        <translation>بيانات وثيقة أطول من %1 حرفًا.</translation>
    </message>
    <message>
        <source>The learner number is longer than %1 characters.</source>
        <translation>رقم المتعلم أطول من %1 حرفًا.</translation>
    </message>
    <message>
        <source>A name is longer than %1 characters.</source>
        <translation>اسم أطول من %1 حرفًا.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Rows imported: %1</source>
        <translation>الصفوف المستوردة: %L1</translation>
    </message>
    <message>
        <source>already there: %1</source>
        <translation>موجود من قبل: %L1</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>مرفوض: %L1</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>الصف %L1: %2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>الصف %L1، %2: %3</translation>
    </message>
    <message>
        <source>Rows to correct</source>
        <translation>صفوف للتصحيح</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>Instrument</name>
    <message>
        <source>Online test</source>
        <translation>اختبار عبر الإنترنت</translation>
    </message>
    <message>
        <source>Written test</source>
        <translation>اختبار كتابي</translation>
    </message>
    <message>
        <source>Practical task</source>
        <translation>مهمة عملية</translation>
    </message>
    <message>
        <source>Observation at work</source>
        <translation>ملاحظة أثناء العمل</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>ملف أعمال</translation>
    </message>
    <message>
        <source>Workplace project</source>
        <translation>مشروع في موقع العمل</translation>
    </message>
    <message>
        <source>“%1” is not a way of assessing; these are: %2.</source>
        <translation>«⁨%1⁩» ليست طريقة تقييم؛ الطرائق: %2.</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>... and %1 more.</source>
        <translation>... و%L1 غيرها.</translation>
    </message>
    <message>
        <source>must be an object, in braces.</source>
        <translation>يجب أن يكون كائنًا بين قوسين معقوفين.</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>ناقص.</translation>
    </message>
    <message>
        <source>must be a text, in quotes.</source>
        <translation>يجب أن يكون نصًا بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>is %1 characters long; at most %2 are kept.</source>
        <translation>طوله %L1 حرفًا؛ يُحفظ %L2 على الأكثر.</translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation>فارغ.</translation>
    </message>
    <message>
        <source>must be a whole number.</source>
        <translation>يجب أن يكون عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>must lie between %1 and %2.</source>
        <translation>يجب أن يكون بين %L1 و%L2.</translation>
    </message>
    <message>
        <source>must be true or false.</source>
        <translation>يجب أن يكون true أو false.</translation>
    </message>
    <message>
        <source>must be a list, in square brackets.</source>
        <translation>يجب أن يكون قائمة بين قوسين مربعين.</translation>
    </message>
    <message>
        <source>has %1 members; at most %2 are read.</source>
        <translation>فيه %L1 عنصرًا؛ يُقرأ %L2 على الأكثر.</translation>
    </message>
    <message>
        <source>is not a field of this format.</source>
        <translation>ليس حقلًا في هذه الصيغة.</translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <source>This record was erased: its key was destroyed.</source>
        <translation>مُحيت هذه البيانات: أُتلف مفتاحها.</translation>
    </message>
    <message>
        <source>This is protected, and your role does not open it.</source>
        <translation>هذا محمي، ودورك لا يفتحه.</translation>
    </message>
</context>
<context>
    <name>ListsFacet</name>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>MemberReadiness</name>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>غير جاهز</translation>
    </message>
    <message>
        <source>Has a statement</source>
        <translation>لديه إفادة</translation>
    </message>
    <message>
        <source>Needed units</source>
        <translation>الوحدات اللازمة</translation>
    </message>
</context>
<context>
    <name>MemberVerbs</name>
    <message>
        <source>Offer a place</source>
        <translation>عرض مقعد</translation>
    </message>
    <message>
        <source>Accept the place</source>
        <translation>قبول المقعد</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Begin training</source>
        <translation>بدء التدريب</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>إتمام</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>انسحاب</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>لم يلتحق</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>%1: %2</source>
        <comment>menu: command in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Mode</name>
    <message>
        <source>Online</source>
        <translation>عبر الإنترنت</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>في الصف</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>في المشغل</translation>
    </message>
    <message>
        <source>On the job</source>
        <translation>في موقع العمل</translation>
    </message>
    <message>
        <source>“%1” is not a mode of hours; these are: online, classroom, workshop, on-the-job.</source>
        <translation>«⁨%1⁩» ليست نوع ساعات؛ الأنواع: online وclassroom وworkshop وon-the-job.</translation>
    </message>
</context>
<context>
    <name>NotEnrolledList</name>
    <message>
        <source>Not enrolled</source>
        <translation>غير مسجلين</translation>
    </message>
</context>
<context>
    <name>OdsContent</name>
    <message>
        <source>Sheet “%1” has hidden rows (%2); they were read too.</source>
        <translation>في الورقة «⁨%1⁩» صفوف مخفية (%L2)؛ قُرئت أيضًا.</translation>
    </message>
    <message>
        <source>Cells merged over several rows: only the first row of each holds the value.</source>
        <translation>خلايا مدموجة على عدة صفوف: القيمة في أول صف من كل منها فقط.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password. Open it in a spreadsheet program, save it without a password, and import that file.</source>
        <translation>«⁨%1⁩» محمي بكلمة مرور. افتحه في برنامج جداول واحفظه بلا كلمة مرور، ثم استورد ذلك الملف.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Achieved</source>
        <translation>مُنجَزة</translation>
    </message>
    <message>
        <source>Not yet achieved</source>
        <translation>لم تُنجَز بعد</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>انسحاب</translation>
    </message>
    <message>
        <source>Prior learning granted</source>
        <translation>تعلُّم سابق معترف به</translation>
    </message>
    <message>
        <source>Prior learning not granted</source>
        <translation>تعلُّم سابق غير معترف به</translation>
    </message>
    <message>
        <source>Credit transfer</source>
        <translation>رصيد منقول</translation>
    </message>
    <message>
        <source>Continuing</source>
        <translation>مستمرة</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <source>“%1” is not an outcome; these are: %2.</source>
        <translation>«⁨%1⁩» ليست نتيجة؛ النتائج: %2.</translation>
    </message>
</context>
<context>
    <name>PersonFilterWords</name>
    <message>
        <source>, </source>
        <comment>between two values of a filter</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>PersonTexts</name>
    <message>
        <source>Erased</source>
        <translation>مُحيت بياناته</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Trainee number</source>
        <translation>رقم المتدرب</translation>
    </message>
    <message>
        <source>Stateless</source>
        <translation>عديم الجنسية</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>هوية وطنية</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>جواز سفر</translation>
    </message>
    <message>
        <source>UNHCR card</source>
        <translation>بطاقة المفوضية</translation>
    </message>
    <message>
        <source>UNHCR case</source>
        <translation>ملف المفوضية</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>إقامة</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>شهادة ميلاد</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>الجهة الممولة</translation>
    </message>
    <message>
        <source>Contact after the training</source>
        <translation>التواصل بعد التدريب</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>يُعرف بـ</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Learner number</source>
        <translation>رقم المتعلم الوطني</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
</context>
<context>
    <name>PlacementTexts</name>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Write it like 8:30.</source>
        <translation>«⁨%1⁩» ليس وقتًا. اكتبه هكذا ٨:٣٠.</translation>
    </message>
</context>
<context>
    <name>PlacementsSection</name>
    <message>
        <source>New placement</source>
        <translation>تدريب ميداني جديد</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>التدريب الميداني</translation>
    </message>
    <message>
        <source>On the job now</source>
        <translation>في موقع العمل الآن</translation>
    </message>
    <message>
        <source>Ended, not signed</source>
        <translation>منتهٍ بلا توقيع</translation>
    </message>
    <message>
        <source>No new days</source>
        <comment>a list of placements</comment>
        <translation>بلا أيام جديدة</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>the day is missing.</source>
        <translation>اليوم ناقص.</translation>
    </message>
    <message>
        <source>%1 is after the group&apos;s last day, %2.</source>
        <translation>%1 بعد آخر يوم للمجموعة، %2.</translation>
    </message>
    <message>
        <source>%1 is before the group&apos;s first day, %2.</source>
        <translation>%1 قبل أول يوم للمجموعة، %2.</translation>
    </message>
    <message>
        <source>%1 is before the day of joining, %2.</source>
        <translation>%1 قبل يوم الالتحاق، %2.</translation>
    </message>
    <message>
        <source>%1 is before the day of the offer, %2.</source>
        <translation>%1 قبل يوم العرض، %2.</translation>
    </message>
</context>
<context>
    <name>ProgrammeReader</name>
    <message>
        <source>is not a language tag such as “en” or “ar-LB”.</source>
        <translation>ليس رمز لغة مثل «en» أو «ar-LB».</translation>
    </message>
    <message>
        <source>is there twice, in other letters.</source>
        <translation>موجود مرتين بأحرف أخرى.</translation>
    </message>
    <message>
        <source>This is not a programme but “%1”.</source>
        <translation>هذا ليس برنامجًا بل «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The programme is written in version %1 of the format, which this program does not know; a newer one does.</source>
        <translation>البرنامج مكتوب بالإصدار %L1 من الصيغة، ولا يعرفه هذا الإصدار من ورشة؛ يعرفه إصدار أحدث.</translation>
    </message>
    <message>
        <source>The programme cannot be read:</source>
        <translation>لا يمكن قراءة البرنامج:</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>لا يمكن فتح ⁦%1⁩: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than the 20 MB that are read.</source>
        <translation>⁦%1⁩ أكبر من ٢٠ ميغابايت التي تُقرأ.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ProgrammeRules</name>
    <message>
        <source>%1 has no title in any language.</source>
        <translation>لا اسم لـ %1 بأي لغة.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a language tag such as “en” or “ar-LB”.</source>
        <translation>%1: «⁨%2⁩» ليس رمز لغة مثل «en» أو «ar-LB».</translation>
    </message>
    <message>
        <source>%1: the title in “%2” is blank.</source>
        <translation>%1: الاسم بلغة «⁨%2⁩» فارغ.</translation>
    </message>
    <message>
        <source>%1: a code has 1 to 40 letters, digits, and “.”, “_” or “-” between them.</source>
        <translation>%1: للرمز من ١ إلى ٤٠ من الأحرف والأرقام، وبينها «.» أو «_» أو «-».</translation>
    </message>
    <message>
        <source>%1: the code is used twice.</source>
        <translation>%1: الرمز مستعمل مرتين.</translation>
    </message>
    <message>
        <source>%1: the required minutes must lie between 0 and %2.</source>
        <translation>%1: يجب أن تكون الدقائق المطلوبة بين ٠ و%L2.</translation>
    </message>
    <message>
        <source>%1: the least attendance is a percentage, 0 to 100.</source>
        <translation>%1: أدنى حضور نسبة مئوية من ٠ إلى ١٠٠.</translation>
    </message>
    <message>
        <source>%1: a least attendance is asked, but no minutes are required.</source>
        <translation>%1: يُطلب أدنى حضور ولا دقائق مطلوبة.</translation>
    </message>
    <message>
        <source>No minutes are required in any mode.</source>
        <translation>لا دقائق مطلوبة بأي نمط.</translation>
    </message>
    <message>
        <source>The hour has 60, 50 or 45 minutes, not %1.</source>
        <translation>الساعة ٦٠ أو ٥٠ أو ٤٥ دقيقة، لا %L1.</translation>
    </message>
    <message>
        <source>The least attendance is a percentage, 0 to 100.</source>
        <translation>أدنى حضور نسبة مئوية من ٠ إلى ١٠٠.</translation>
    </message>
    <message>
        <source>%1 is elective, so the certificate cannot need it.</source>
        <translation>%1 اختيارية، فلا يمكن أن تشترطها الشهادة.</translation>
    </message>
    <message>
        <source>%1, element %2</source>
        <translation>%1، العنصر %L2</translation>
    </message>
    <message>
        <source>%1, criterion %2</source>
        <translation>%1، المعيار %L2</translation>
    </message>
    <message>
        <source>There is no unit.</source>
        <translation>لا توجد وحدة.</translation>
    </message>
    <message>
        <source>Unit “%1”</source>
        <translation>الوحدة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>The certificate asks for %1 elective units, but there are %2.</source>
        <translation>تطلب الشهادة %L1 من الوحدات الاختيارية، والموجود %L2.</translation>
    </message>
    <message>
        <source>Cross-cutting module “%1”</source>
        <translation>الوحدة المشتركة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>%1 needs minutes, 1 to %2.</source>
        <translation>يلزم %1 دقائق، من ١ إلى %L2.</translation>
    </message>
    <message>
        <source>%1: the cross-cutting modules take %2 minutes, more than the %3 required.</source>
        <translation>%1: تأخذ الوحدات المشتركة %L2 دقيقة، أكثر من المطلوب %L3.</translation>
    </message>
    <message>
        <source>Programme “%1”</source>
        <translation>البرنامج «⁨%1⁩»</translation>
    </message>
    <message>
        <source>The ISCED level is between 0 and 8.</source>
        <translation>مستوى ISCED بين ٠ و٨.</translation>
    </message>
    <message>
        <source>“%1” is not a unit group of ISCO-08 (four digits).</source>
        <translation>«⁨%1⁩» ليس مجموعة وحدات في ISCO-08 (أربعة أرقام).</translation>
    </message>
    <message>
        <source>“%1” is not a field of ISCED-F 2013.</source>
        <translation>«⁨%1⁩» ليس مجالًا في ISCED-F 2013.</translation>
    </message>
    <message>
        <source>A version has a number between 1 and 999.</source>
        <translation>للإصدار رقم بين ١ و٩٩٩.</translation>
    </message>
    <message>
        <source>Version %1 of %2 is used by a group and cannot change. Make a new version from it instead.</source>
        <translation>الإصدار %L1 من %2 تستعمله مجموعة فلا يتغير. اصنع منه إصدارًا جديدًا.</translation>
    </message>
    <message>
        <source>The occupation is not named: a unit group of ISCO-08 (four digits).</source>
        <translation>لم تُذكر المهنة: مجموعة من ISCO-08 (أربعة أرقام).</translation>
    </message>
    <message>
        <source>The field is not named: one of ISCED-F 2013.</source>
        <translation>لم يُذكر المجال: واحد من ISCED-F 2013.</translation>
    </message>
</context>
<context>
    <name>ProgrammeTexts</name>
    <message>
        <source>Version %1, draft</source>
        <translation>الإصدار %1، مسودة</translation>
    </message>
    <message>
        <source>ISCED level %1</source>
        <translation>مستوى ISCED ‏%1</translation>
    </message>
    <message>
        <source>Needed units: %1</source>
        <translation>الوحدات المطلوبة: %1</translation>
    </message>
    <message>
        <source>Elective units: %1</source>
        <translation>الوحدات الاختيارية: %1</translation>
    </message>
    <message>
        <source>At least %1 % of all hours attended</source>
        <translation>حضور %1٪ على الأقل من مجمل الساعات</translation>
    </message>
    <message>
        <source>At least %1 % of the hours “%2”</source>
        <translation>حضور %1٪ على الأقل من ساعات «⁨%2⁩»</translation>
    </message>
    <message>
        <source>The assessor is not the only trainer</source>
        <translation>المقيّم ليس المدرّب الوحيد</translation>
    </message>
    <message>
        <source>For a part achieved a statement of attainment is issued</source>
        <translation>تصدر إفادة كفاءات بالجزء المنجز</translation>
    </message>
    <message>
        <source>For a part achieved nothing is issued</source>
        <translation>لا يصدر شيء بالجزء المنجز</translation>
    </message>
    <message>
        <source>Version %1, published</source>
        <translation>الإصدار %1، منشور</translation>
    </message>
</context>
<context>
    <name>ProgrammesSection</name>
    <message>
        <source>Programmes</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>برنامج جديد</translation>
    </message>
    <message>
        <source>Programme from a document…</source>
        <translation>برنامج من مستند…</translation>
    </message>
</context>
<context>
    <name>ReadyTask</name>
    <message>
        <source>Ready for a certificate</source>
        <translation>جاهزون للشهادة</translation>
    </message>
</context>
<context>
    <name>RegisterTask</name>
    <message>
        <source>Registers not recorded</source>
        <translation>كشوف حضور لم تُسجَّل</translation>
    </message>
</context>
<context>
    <name>ReportsSection</name>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>A part of the snapshot cannot be read.</source>
        <translation>لا يمكن قراءة جزء من اللقطة.</translation>
    </message>
    <message>
        <source>The return cannot be built: table “%1”, row %2: %3</source>
        <translation>لا يمكن إعداد البيان: الجدول «⁨%1⁩»، الصف %L2: %3</translation>
    </message>
    <message>
        <source>it has %1 values, not %2.</source>
        <translation>فيه %L1 قيمة، لا %L2.</translation>
    </message>
    <message>
        <source>the value of “%1” does not fit the schema.</source>
        <translation>قيمة «⁨%1⁩» لا توافق المخطط.</translation>
    </message>
    <message>
        <source>the same record is there twice.</source>
        <translation>السجل نفسه موجود مرتين.</translation>
    </message>
    <message>
        <source>The return has no table “%1”.</source>
        <translation>لا جدول «⁨%1⁩» في البيان.</translation>
    </message>
    <message>
        <source>A part of table “%1” holds rows of another group or month.</source>
        <translation>في جزء من الجدول «⁨%1⁩» صفوف لمجموعة أخرى أو شهر آخر.</translation>
    </message>
</context>
<context>
    <name>ReturnFile</name>
    <message>
        <source>The return file cannot be written.</source>
        <translation>لا يمكن كتابة ملف البيان.</translation>
    </message>
    <message>
        <source>This file is not a return that can be read: %1</source>
        <translation>هذا الملف ليس بيانًا يمكن قراءته: %1</translation>
    </message>
    <message>
        <source>a table or field of the schema is missing.</source>
        <translation>ينقص جدول أو حقل من المخطط.</translation>
    </message>
    <message>
        <source>it has too many rows.</source>
        <translation>فيه صفوف أكثر مما يجوز.</translation>
    </message>
    <message>
        <source>it is damaged.</source>
        <translation>إنه تالف.</translation>
    </message>
    <message>
        <source>it is of another schema than %1.</source>
        <translation>إنه من مخطط غير %1.</translation>
    </message>
    <message>
        <source>it does not say whose it is, or of which day.</source>
        <translation>لا يذكر لمن هو، ولا تاريخه.</translation>
    </message>
    <message>
        <source>The return file %1 cannot be written.</source>
        <translation>لا يمكن كتابة ملف البيان ⁦%1⁩.</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <translation>إنه كبير جدًا.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>The return file cannot be opened.</source>
        <translation>لا يمكن فتح ملف البيان.</translation>
    </message>
    <message>
        <source>The return file cannot be read or written.</source>
        <translation>لا يمكن قراءة ملف البيان أو كتابته.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Registrar</source>
        <translation>مسؤول التسجيل</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>مدرّب</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>مقيّم</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>مرشد</translation>
    </message>
    <message>
        <source>“%1” is not a role. The roles are: %2.</source>
        <translation>«⁨%1⁩» ليس دورًا. الأدوار: %2.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Please sign in first.</source>
        <translation>يُرجى تسجيل الدخول أولًا.</translation>
    </message>
    <message>
        <source>Your role does not allow this. It can be done by: %1.</source>
        <translation>دورك لا يسمح بهذا. يقوم به: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>This is protected, and your role does not open it.</source>
        <translation>هذا محمي، ودورك لا يفتحه.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>“%1” is not a host: write it without https, as verify.example.org.</source>
        <translation>«⁨%1⁩» ليس اسم مضيف: اكتبه بلا https، مثل verify.example.org.</translation>
    </message>
    <message>
        <source>“%1” is not a part of a number. The parts are: %2.</source>
        <translation>«⁨%1⁩» ليس جزءًا من رقم. الأجزاء هي: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot number anything: it needs {serial}, at most 60 characters, and besides the parts only letters, digits, blank, point, slash, hyphen.</source>
        <translation>لا يصلح «⁨%1⁩» للترقيم: يلزمه {serial}، و٦٠ حرفًا على الأكثر، وبجانب الأجزاء أحرف وأرقام وفراغ ونقطة وشرطة مائلة وواصلة فقط.</translation>
    </message>
    <message>
        <source>“%1” is not an address to send to: it must begin with https:// and contain no password.</source>
        <translation>«⁨%1⁩» ليس عنوانًا للإرسال: يجب أن يبدأ بـ ⁦https://⁩ وألا تكون فيه كلمة مرور.</translation>
    </message>
    <message>
        <source>This is not a key of the ministry: it has 32 bytes, written as Base64.</source>
        <translation>هذا ليس مفتاح الوزارة: طوله ٣٢ بايتًا مكتوبة بـ Base64.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. The settings are: %2.</source>
        <translation>لا إعداد «⁨%1⁩». الإعدادات هي: %2.</translation>
    </message>
    <message>
        <source>A setting has at most %1 characters.</source>
        <translation>للإعداد %L1 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>%1 is 1 (yes) or 0 (no).</source>
        <translation>%1 هو ١ (نعم) أو ٠ (لا).</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <translation>%1 واحد من: %2.</translation>
    </message>
    <message>
        <source>%1 is a number from %2 to %3.</source>
        <translation>%1 عدد من %L2 إلى %L3.</translation>
    </message>
    <message>
        <source>“%1” cannot number trainees: their serial starts again each year, so it needs {year}.</source>
        <translation>لا يصلح «⁨%1⁩» لترقيم المتدربين: يبدأ تسلسلهم من جديد كل سنة، فلا بد فيه من {year}.</translation>
    </message>
</context>
<context>
    <name>SheetGrid</name>
    <message>
        <source>%1 rows</source>
        <translation>%L1 صفًا</translation>
    </message>
    <message>
        <source>“%1” is damaged: in sheet “%2” row %3 comes after row %4.</source>
        <translation>«⁨%1⁩» تالف: في الورقة «⁨%2⁩» يأتي الصف %L3 بعد الصف %L4.</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%L1 خلية</translation>
    </message>
    <message>
        <source>Sheet “%1” of “%2” has more than %3 (row %4): that is more than can be read at once. Divide it into several files.</source>
        <translation>في الورقة «⁨%1⁩» من «⁨%2⁩» أكثر من %3 (الصف %L4): هذا أكثر مما يُقرأ دفعة واحدة. قسّمها إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>Cell %1 stands beyond the %2 columns that can be read.</source>
        <translation>الخلية %1 تقع بعد %L2 عمودًا التي يمكن قراءتها.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>%1: %2</source>
        <comment>a list and its count</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>The manifest of the snapshot cannot be read.</source>
        <translation>لا يمكن قراءة فهرس اللقطة.</translation>
    </message>
    <message>
        <source>The manifest was signed with another key.</source>
        <translation>وُقّع الفهرس بمفتاح آخر.</translation>
    </message>
    <message>
        <source>Part %1 was altered.</source>
        <translation>غُيّر الجزء ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Part %1 does not hold what the manifest says.</source>
        <translation>ليس في الجزء ⁦%1⁩ ما يقوله الفهرس.</translation>
    </message>
    <message>
        <source>The signature of the manifest is not valid: it was altered.</source>
        <translation>توقيع الفهرس غير صحيح: لقد غُيّر.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>make a key for backups</source>
        <translation>إنشاء مفتاح للنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>destroy keys of expired backups</source>
        <translation>إتلاف مفاتيح النسخ الاحتياطية المنتهية</translation>
    </message>
    <message>
        <source>change a password</source>
        <translation>تغيير كلمة مرور</translation>
    </message>
    <message>
        <source>deactivate a user</source>
        <translation>إيقاف مستخدم</translation>
    </message>
    <message>
        <source>sign in after wrong passwords</source>
        <translation>الدخول بعد كلمات مرور خاطئة</translation>
    </message>
    <message>
        <source>add the first user</source>
        <translation>إضافة أول مستخدم</translation>
    </message>
    <message>
        <source>sign in a user by the recovery code</source>
        <translation>إدخال مستخدم برمز الاسترداد</translation>
    </message>
    <message>
        <source>refuse a wrong password</source>
        <translation>رفض كلمة مرور خاطئة</translation>
    </message>
    <message>
        <source>make a new recovery code</source>
        <translation>إنشاء رمز استرداد جديد</translation>
    </message>
    <message>
        <source>set a new password</source>
        <translation>تعيين كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>change the roles of a user</source>
        <translation>تغيير أدوار مستخدم</translation>
    </message>
    <message>
        <source>share case notes</source>
        <translation>مشاركة ملاحظات الحالات</translation>
    </message>
    <message>
        <source>change a programme version</source>
        <translation>تعديل إصدار برنامج</translation>
    </message>
    <message>
        <source>make the centre</source>
        <translation>إنشاء المركز</translation>
    </message>
    <message>
        <source>make a key for signing certificates</source>
        <translation>إنشاء مفتاح لتوقيع الشهادات</translation>
    </message>
    <message>
        <source>replace a certificate</source>
        <translation>استبدال شهادة</translation>
    </message>
    <message>
        <source>print a certificate again</source>
        <translation>إعادة طباعة شهادة</translation>
    </message>
    <message>
        <source>revoke a certificate</source>
        <translation>سحب شهادة</translation>
    </message>
    <message>
        <source>void a certificate</source>
        <translation>إبطال شهادة</translation>
    </message>
    <message>
        <source>erase a trainee</source>
        <translation>محو بيانات متدرب</translation>
    </message>
    <message>
        <source>build a snapshot</source>
        <translation>إنشاء لقطة</translation>
    </message>
    <message>
        <source>make a key for signing snapshots</source>
        <translation>إنشاء مفتاح لتوقيع اللقطات</translation>
    </message>
    <message>
        <source>read the centre for a snapshot</source>
        <translation>قراءة المركز من أجل لقطة</translation>
    </message>
    <message>
        <source>begin to send a snapshot</source>
        <translation>بدء إرسال لقطة</translation>
    </message>
    <message>
        <source>note that a snapshot was sent</source>
        <translation>تسجيل إرسال لقطة</translation>
    </message>
    <message>
        <source>add a user</source>
        <translation>إضافة مستخدم</translation>
    </message>
    <message>
        <source>lock results</source>
        <translation>قفل النتائج</translation>
    </message>
    <message>
        <source>record results</source>
        <translation>تسجيل النتائج</translation>
    </message>
    <message>
        <source>reopen a result</source>
        <translation>إعادة فتح نتيجة</translation>
    </message>
    <message>
        <source>strike a result</source>
        <translation>شطب نتيجة</translation>
    </message>
    <message>
        <source>name the trainers of a group</source>
        <translation>تحديد مدربي مجموعة</translation>
    </message>
    <message>
        <source>change a programme</source>
        <translation>تعديل برنامج</translation>
    </message>
    <message>
        <source>import a programme</source>
        <translation>استيراد برنامج</translation>
    </message>
    <message>
        <source>make a programme version</source>
        <translation>إنشاء إصدار برنامج</translation>
    </message>
    <message>
        <source>change the centre</source>
        <translation>تعديل بيانات المركز</translation>
    </message>
    <message>
        <source>hand out certificates</source>
        <translation>تسليم الشهادات</translation>
    </message>
    <message>
        <source>issue certificates</source>
        <translation>إصدار الشهادات</translation>
    </message>
    <message>
        <source>accept places</source>
        <translation>قبول المقاعد</translation>
    </message>
    <message>
        <source>make a group</source>
        <translation>إنشاء مجموعة</translation>
    </message>
    <message>
        <source>apply for a group</source>
        <translation>التقدّم إلى مجموعة</translation>
    </message>
    <message>
        <source>begin training</source>
        <translation>بدء التدريب</translation>
    </message>
    <message>
        <source>change a group</source>
        <translation>تعديل مجموعة</translation>
    </message>
    <message>
        <source>complete training</source>
        <translation>إكمال التدريب</translation>
    </message>
    <message>
        <source>enrol in a group</source>
        <translation>التسجيل في مجموعة</translation>
    </message>
    <message>
        <source>close places not taken up</source>
        <translation>إغلاق المقاعد غير المشغولة</translation>
    </message>
    <message>
        <source>offer places</source>
        <translation>عرض المقاعد</translation>
    </message>
    <message>
        <source>transfer a trainee</source>
        <translation>نقل متدرب</translation>
    </message>
    <message>
        <source>withdraw a trainee</source>
        <translation>تسجيل انسحاب متدرب</translation>
    </message>
    <message>
        <source>mark the rest present</source>
        <translation>تسجيل حضور الباقين</translation>
    </message>
    <message>
        <source>import a meeting report</source>
        <translation>استيراد تقرير اجتماع</translation>
    </message>
    <message>
        <source>lock hours</source>
        <translation>قفل الساعات</translation>
    </message>
    <message>
        <source>record hours</source>
        <translation>تسجيل الساعات</translation>
    </message>
    <message>
        <source>mark a register</source>
        <translation>تعليم كشف الحضور</translation>
    </message>
    <message>
        <source>remove hours</source>
        <translation>إزالة ساعات</translation>
    </message>
    <message>
        <source>reverse hours</source>
        <translation>عكس ساعات</translation>
    </message>
    <message>
        <source>add a session</source>
        <translation>إضافة جلسة</translation>
    </message>
    <message>
        <source>add a staff member</source>
        <translation>إضافة موظف</translation>
    </message>
    <message>
        <source>change a trainee</source>
        <translation>تعديل متدرب</translation>
    </message>
    <message>
        <source>change a staff member</source>
        <translation>تعديل بيانات موظف</translation>
    </message>
    <message>
        <source>import trainees</source>
        <translation>استيراد متدربين</translation>
    </message>
    <message>
        <source>change a protection status</source>
        <translation>تعديل حالة الحماية</translation>
    </message>
    <message>
        <source>register a trainee</source>
        <translation>تسجيل متدرب</translation>
    </message>
    <message>
        <source>add a placement</source>
        <translation>إضافة تدريب ميداني</translation>
    </message>
    <message>
        <source>change a placement</source>
        <translation>تعديل تدريب ميداني</translation>
    </message>
    <message>
        <source>confirm days on the job</source>
        <translation>تأكيد أيام العمل الميداني</translation>
    </message>
    <message>
        <source>record days on the job</source>
        <translation>تسجيل أيام العمل الميداني</translation>
    </message>
    <message>
        <source>add a holiday</source>
        <translation>إضافة عطلة</translation>
    </message>
    <message>
        <source>add a signatory</source>
        <translation>إضافة موقّع</translation>
    </message>
    <message>
        <source>change a signatory</source>
        <translation>تعديل موقّع</translation>
    </message>
    <message>
        <source>remove a holiday</source>
        <translation>إزالة عطلة</translation>
    </message>
    <message>
        <source>remove premises</source>
        <translation>إزالة سطر من المباني</translation>
    </message>
    <message>
        <source>remove a signatory</source>
        <translation>إزالة موقّع</translation>
    </message>
    <message>
        <source>change premises</source>
        <translation>تعديل المباني</translation>
    </message>
    <message>
        <source>change a setting</source>
        <translation>تعديل إعداد</translation>
    </message>
    <message>
        <source>enter the last number on paper</source>
        <translation>إدخال آخر رقم على الورق</translation>
    </message>
    <message>
        <source>destroy certificates past their retention</source>
        <translation>إتلاف شهادات انتهت مدة حفظها</translation>
    </message>
    <message>
        <source>renew the keys of the roles</source>
        <translation>تجديد مفاتيح الأدوار</translation>
    </message>
    <message>
        <source>add the sessions of a timetable</source>
        <translation>إضافة جلسات الجدول الأسبوعي</translation>
    </message>
    <message>
        <source>match a name in a report</source>
        <translation>ربط اسم في تقرير بمتدرب</translation>
    </message>
    <message>
        <source>make a programme</source>
        <translation>إنشاء برنامج</translation>
    </message>
    <message>
        <source>merge two trainees</source>
        <translation>دمج متدربَين</translation>
    </message>
    <message numerus="yes">
        <source>accept %n place(s)</source>
        <translation>
            <numerusform>قبول %Ln مقعد</numerusform>
            <numerusform>قبول مقعد واحد</numerusform>
            <numerusform>قبول مقعدين</numerusform>
            <numerusform>قبول %Ln مقاعد</numerusform>
            <numerusform>قبول %Ln مقعدًا</numerusform>
            <numerusform>قبول %Ln مقعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>apply for a group: %n trainee(s)</source>
        <translation>
            <numerusform>التقدّم إلى مجموعة: %Ln متدرب</numerusform>
            <numerusform>التقدّم إلى مجموعة: متدرب واحد</numerusform>
            <numerusform>التقدّم إلى مجموعة: متدربان</numerusform>
            <numerusform>التقدّم إلى مجموعة: %Ln متدربين</numerusform>
            <numerusform>التقدّم إلى مجموعة: %Ln متدربًا</numerusform>
            <numerusform>التقدّم إلى مجموعة: %Ln متدرب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>begin training: %n trainee(s)</source>
        <translation>
            <numerusform>بدء التدريب: %Ln متدرب</numerusform>
            <numerusform>بدء التدريب: متدرب واحد</numerusform>
            <numerusform>بدء التدريب: متدربان</numerusform>
            <numerusform>بدء التدريب: %Ln متدربين</numerusform>
            <numerusform>بدء التدريب: %Ln متدربًا</numerusform>
            <numerusform>بدء التدريب: %Ln متدرب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>complete training: %n trainee(s)</source>
        <translation>
            <numerusform>إكمال التدريب: %Ln متدرب</numerusform>
            <numerusform>إكمال التدريب: متدرب واحد</numerusform>
            <numerusform>إكمال التدريب: متدربان</numerusform>
            <numerusform>إكمال التدريب: %Ln متدربين</numerusform>
            <numerusform>إكمال التدريب: %Ln متدربًا</numerusform>
            <numerusform>إكمال التدريب: %Ln متدرب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>enrol %n trainee(s)</source>
        <translation>
            <numerusform>تسجيل %Ln متدرب</numerusform>
            <numerusform>تسجيل متدرب واحد</numerusform>
            <numerusform>تسجيل متدربَين</numerusform>
            <numerusform>تسجيل %Ln متدربين</numerusform>
            <numerusform>تسجيل %Ln متدربًا</numerusform>
            <numerusform>تسجيل %Ln متدرب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>close %n place(s) not taken up</source>
        <translation>
            <numerusform>إغلاق %Ln مقعد لم يُشغل</numerusform>
            <numerusform>إغلاق مقعد واحد لم يُشغل</numerusform>
            <numerusform>إغلاق مقعدين لم يُشغلا</numerusform>
            <numerusform>إغلاق %Ln مقاعد لم تُشغل</numerusform>
            <numerusform>إغلاق %Ln مقعدًا لم يُشغل</numerusform>
            <numerusform>إغلاق %Ln مقعد لم يُشغل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offer %n place(s)</source>
        <translation>
            <numerusform>عرض %Ln مقعد</numerusform>
            <numerusform>عرض مقعد واحد</numerusform>
            <numerusform>عرض مقعدين</numerusform>
            <numerusform>عرض %Ln مقاعد</numerusform>
            <numerusform>عرض %Ln مقعدًا</numerusform>
            <numerusform>عرض %Ln مقعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>transfer %n trainee(s)</source>
        <translation>
            <numerusform>نقل %Ln متدرب</numerusform>
            <numerusform>نقل متدرب واحد</numerusform>
            <numerusform>نقل متدربَين</numerusform>
            <numerusform>نقل %Ln متدربين</numerusform>
            <numerusform>نقل %Ln متدربًا</numerusform>
            <numerusform>نقل %Ln متدرب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>withdraw %n trainee(s)</source>
        <translation>
            <numerusform>تسجيل انسحاب %Ln متدرب</numerusform>
            <numerusform>تسجيل انسحاب متدرب واحد</numerusform>
            <numerusform>تسجيل انسحاب متدربَين</numerusform>
            <numerusform>تسجيل انسحاب %Ln متدربين</numerusform>
            <numerusform>تسجيل انسحاب %Ln متدربًا</numerusform>
            <numerusform>تسجيل انسحاب %Ln متدرب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n trainee(s)</source>
        <translation>
            <numerusform>تعديل %Ln متدرب</numerusform>
            <numerusform>تعديل متدرب واحد</numerusform>
            <numerusform>تعديل متدربَين</numerusform>
            <numerusform>تعديل %Ln متدربين</numerusform>
            <numerusform>تعديل %Ln متدربًا</numerusform>
            <numerusform>تعديل %Ln متدرب</numerusform>
        </translation>
    </message>
    <message>
        <source>mark several registers</source>
        <translation>تسجيل الحضور في عدة جلسات</translation>
    </message>
    <message>
        <source>add holidays from a table</source>
        <translation>إضافة عطل من جدول</translation>
    </message>
    <message>
        <source>make the next intake</source>
        <translation>إنشاء الدفعة التالية</translation>
    </message>
    <message>
        <source>delete a list of trainees</source>
        <translation>حذف قائمة متدربين</translation>
    </message>
    <message>
        <source>rename a list of trainees</source>
        <translation>إعادة تسمية قائمة متدربين</translation>
    </message>
    <message>
        <source>save a list of trainees</source>
        <translation>حفظ قائمة متدربين</translation>
    </message>
    <message>
        <source>change a session</source>
        <translation>تعديل جلسة</translation>
    </message>
    <message>
        <source>correct a locked mark</source>
        <translation>تصحيح علامة مقفلة</translation>
    </message>
    <message>
        <source>remove a session</source>
        <translation>إزالة جلسة</translation>
    </message>
    <message numerus="yes">
        <source>change %n session(s)</source>
        <translation>
            <numerusform>تعديل %Ln جلسة</numerusform>
            <numerusform>تعديل جلسة واحدة</numerusform>
            <numerusform>تعديل جلستين</numerusform>
            <numerusform>تعديل %Ln جلسات</numerusform>
            <numerusform>تعديل %Ln جلسة</numerusform>
            <numerusform>تعديل %Ln جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>correct %n locked mark(s)</source>
        <translation>
            <numerusform>تصحيح %Ln علامة مقفلة</numerusform>
            <numerusform>تصحيح علامة مقفلة واحدة</numerusform>
            <numerusform>تصحيح علامتين مقفلتين</numerusform>
            <numerusform>تصحيح %Ln علامات مقفلة</numerusform>
            <numerusform>تصحيح %Ln علامة مقفلة</numerusform>
            <numerusform>تصحيح %Ln علامة مقفلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n session(s)</source>
        <translation>
            <numerusform>إزالة %Ln جلسة</numerusform>
            <numerusform>إزالة جلسة واحدة</numerusform>
            <numerusform>إزالة جلستين</numerusform>
            <numerusform>إزالة %Ln جلسات</numerusform>
            <numerusform>إزالة %Ln جلسة</numerusform>
            <numerusform>إزالة %Ln جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step, what it was about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>move the sessions from a day on</source>
        <translation>نقل الجلسات من يوم فصاعدًا</translation>
    </message>
    <message>
        <source>allow this database to send snapshots</source>
        <translation>السماح لقاعدة البيانات هذه بإرسال اللقطات</translation>
    </message>
    <message>
        <source>accept a snapshot found in the folder</source>
        <translation>اعتماد لقطة وُجدت في المجلد</translation>
    </message>
    <message>
        <source>remember how a table is read</source>
        <translation>حفظ طريقة قراءة جدول</translation>
    </message>
    <message>
        <source>record the printed sheets</source>
        <translation>تسجيل الأوراق المطبوعة</translation>
    </message>
    <message numerus="yes">
        <source>confirm %n day(s) on the job</source>
        <translation>
            <numerusform>تأكيد أيام العمل الميداني</numerusform>
            <numerusform>تأكيد يوم من العمل الميداني</numerusform>
            <numerusform>تأكيد يومين من العمل الميداني</numerusform>
            <numerusform>تأكيد %Ln أيام من العمل الميداني</numerusform>
            <numerusform>تأكيد %Ln يومًا من العمل الميداني</numerusform>
            <numerusform>تأكيد %Ln يوم من العمل الميداني</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>record %n day(s) on the job</source>
        <translation>
            <numerusform>تسجيل أيام العمل الميداني</numerusform>
            <numerusform>تسجيل يوم من العمل الميداني</numerusform>
            <numerusform>تسجيل يومين من العمل الميداني</numerusform>
            <numerusform>تسجيل %Ln أيام من العمل الميداني</numerusform>
            <numerusform>تسجيل %Ln يومًا من العمل الميداني</numerusform>
            <numerusform>تسجيل %Ln يوم من العمل الميداني</numerusform>
        </translation>
    </message>
    <message>
        <source>begin groups past their first day</source>
        <translation>بدء مجموعات مضى يومها الأول</translation>
    </message>
    <message>
        <source>publish a programme</source>
        <translation>نشر برنامج</translation>
    </message>
    <message>
        <source>record certificates saved as a PDF</source>
        <translation>تسجيل الشهادات المحفوظة بصيغة PDF</translation>
    </message>
</context>
<context>
    <name>StrictJson</name>
    <message>
        <source>line %1, column %2</source>
        <translation>السطر %L1، العمود %L2</translation>
    </message>
    <message>
        <source>The JSON text has a bare control character at %1.</source>
        <translation>في نص JSON حرف تحكم عند %1.</translation>
    </message>
    <message>
        <source>The JSON text has half a character (a lone surrogate) at %1.</source>
        <translation>في نص JSON نصف حرف (بديل منفرد) عند %1.</translation>
    </message>
    <message>
        <source>The JSON text has the field “%1” twice, the second time at %2.</source>
        <translation>في نص JSON الحقل «⁨%1⁩» مرتين، والثانية عند %2.</translation>
    </message>
    <message>
        <source>The JSON text is %1 bytes long; at most %2 are read.</source>
        <translation>طول نص JSON ‏%L1 بايتًا؛ يُقرأ %L2 على الأكثر.</translation>
    </message>
    <message>
        <source>The file is not JSON text in UTF-8.</source>
        <translation>الملف ليس نص JSON بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The JSON text is nested %1 deep; at most %2 are read.</source>
        <translation>عمق نص JSON ‏%L1؛ يُقرأ %L2 على الأكثر.</translation>
    </message>
    <message>
        <source>The JSON text cannot be read at %1: %2.</source>
        <translation>لا يمكن قراءة نص JSON عند %1: %2.</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>a tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Taken as separated by %1; if the columns look wrong, choose another separator.</source>
        <translation>اعتُبر الفاصل %1؛ إذا بدت الأعمدة خاطئة فاختر فاصلًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is a text or a presentation, not a table. Copy the table into a spreadsheet, save it as .xlsx, and import that file.</source>
        <translation>«⁨%1⁩» نص أو عرض تقديمي، وليس جدولًا. انسخ الجدول إلى برنامج جداول واحفظه بصيغة ⁦.xlsx⁩، ثم استورد ذلك الملف.</translation>
    </message>
    <message>
        <source>“%1” is a binary workbook (.xlsb). Save it as .xlsx, and import that file.</source>
        <translation>«⁨%1⁩» مصنف ثنائي (⁦.xlsb⁩). احفظه بصيغة ⁦.xlsx⁩، ثم استورد ذلك الملف.</translation>
    </message>
    <message>
        <source>“%1” is a compressed file without a table in it. Unpack it first, and import the table itself.</source>
        <translation>«⁨%1⁩» ملف مضغوط ليس فيه جدول. فك ضغطه أولًا، واستورد الجدول نفسه.</translation>
    </message>
    <message>
        <source>“%1” has %2 MB, more than the %3 MB that can be read at once. Divide it into several files.</source>
        <translation>حجم «⁨%1⁩» ‏%L2 ميغابايت، أكثر من %L3 ميغابايت التي تُقرأ دفعة واحدة. قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>لا يوجد ملف «⁦%1⁩».</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a table.</source>
        <translation>«⁦%1⁩» مجلد، وليس جدولًا.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>لا يمكن فتح «⁨%1⁩»: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>لا يمكن قراءة «⁨%1⁩»: %2.</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>الحافظة</translation>
    </message>
</context>
<context>
    <name>TableShape</name>
    <message>
        <source>Column %1</source>
        <translation>العمود %L1</translation>
    </message>
    <message>
        <source>The heading “%1” stands over several columns; the later ones are called “%1 (2)” and so on.</source>
        <translation>الترويسة «⁨%1⁩» فوق عدة أعمدة؛ سُميت التالية «⁨%1⁩ (⁦2⁩)» وهكذا.</translation>
    </message>
    <message>
        <source>The row has %1 cells, but there are %2 headings: its cells may be shifted.</source>
        <translation>في الصف %L1 خلية والترويسات %L2: ربما انزاحت خلاياه.</translation>
    </message>
    <message>
        <source>Rows that begin with “#” were taken as notes and left out: %1.</source>
        <translation>الصفوف التي تبدأ بـ «#» اعتُبرت ملاحظات وتُركت: %L1.</translation>
    </message>
    <message>
        <source>The file ends in this row, after %1 of %2 cells: it may have been cut off.</source>
        <translation>ينتهي الملف في هذا الصف، بعد %L1 من %L2 خلية: ربما قُطع.</translation>
    </message>
    <message>
        <source>“%1” holds no rows.</source>
        <translation>لا صفوف في «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Row %1 of “%2” is blank or not there, so it cannot hold the headings.</source>
        <translation>الصف %L1 من «⁨%2⁩» فارغ أو غير موجود، فلا يكون صف الترويسات.</translation>
    </message>
    <message>
        <source>Row %1 was taken as the headings; what stands above it was left out.</source>
        <translation>اعتُبر الصف %L1 صف الترويسات؛ وتُرك ما فوقه.</translation>
    </message>
    <message>
        <source>“%1” has headings but no rows under them.</source>
        <translation>في «⁨%1⁩» ترويسات ولا صفوف تحتها.</translation>
    </message>
    <message>
        <source>Row %1 was taken as the headings, but looks like data.</source>
        <translation>اعتُبر الصف %L1 صف الترويسات، لكنه يبدو بيانات.</translation>
    </message>
    <message>
        <source>Column %1:</source>
        <translation>العمود %L1:</translation>
    </message>
    <message>
        <source>Row %1 of “%2” cannot be read as the headings.%3 %4</source>
        <translation>لا يمكن قراءة الصف %L1 من «⁨%2⁩» كترويسات.%3 %4</translation>
    </message>
    <message>
        <source>The cell holds %1 characters, more than the %2 that can be read. Shorten it, and import the row again.</source>
        <translation>في الخلية %L1 حرفًا، أكثر من %L2 التي يمكن قراءتها. اختصرها ثم استورد الصف مجددًا.</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>لا يمكن كتابة «⁨%1⁩»: %2.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>ورقة</translation>
    </message>
    <message>
        <source>“%1” must end in .xlsx, .csv or .tsv.</source>
        <translation>يجب أن ينتهي «⁨%1⁩» بـ ⁦.xlsx⁩ أو ⁦.csv⁩ أو ⁦.tsv⁩.</translation>
    </message>
    <message>
        <source>it has more rows than a sheet can hold</source>
        <translation>صفوفه أكثر مما تسعه ورقة</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>Line %1 holds characters that cannot be shown; they were left out.</source>
        <translation>في السطر %L1 أحرف لا يمكن عرضها؛ تُركت.</translation>
    </message>
    <message>
        <source>Line %1 holds a character that is none in %2; it is shown as �. Is this the right encoding?</source>
        <translation>في السطر %L1 حرف ليس من %2؛ يُعرض �. هل هذا الترميز صحيح؟</translation>
    </message>
    <message>
        <source>The file ends in the middle of a character: it may have been cut off.</source>
        <translation>ينتهي الملف في منتصف حرف: ربما قُطع.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as %2: no such encoding is known here. Known are, among others, %3.</source>
        <translation>لا يمكن قراءة «⁨%1⁩» بوصفه %2: لا ترميز كهذا معروف هنا. المعروف منها مثلًا %3.</translation>
    </message>
</context>
<context>
    <name>TodaySection</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>TraineeAwardsPanel</name>
    <message>
        <source>Certificates of this trainee</source>
        <translation>شهادات هذا المتدرب</translation>
    </message>
    <message>
        <source>Nothing was issued to this trainee yet.</source>
        <translation>لم يصدر لهذا المتدرب شيء بعد.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
</context>
<context>
    <name>TraineeGroupsPanel</name>
    <message>
        <source>Enrol in a group</source>
        <translation>التسجيل في مجموعة</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
</context>
<context>
    <name>TraineeHoursPanel</name>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
</context>
<context>
    <name>TraineePlacementsPanel</name>
    <message>
        <source>Placements of the trainee</source>
        <translation>التدريب الميداني للمتدرب</translation>
    </message>
    <message>
        <source>Not placed with an employer yet.</source>
        <translation>لا تدريب ميدانيًّا بعد.</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>التدريب الميداني</translation>
    </message>
</context>
<context>
    <name>TraineeResultsPanel</name>
    <message>
        <source>No results: this trainee was in no training here yet.</source>
        <translation>لا نتائج: لم يدخل هذا المتدرب تدريبًا هنا بعد.</translation>
    </message>
    <message>
        <source>%1 of %2 units achieved</source>
        <translation>أُنجزت %1 من %2 وحدات</translation>
    </message>
    <message>
        <source>Results in %1</source>
        <translation>النتائج في %1</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>TraineesSection</name>
    <message>
        <source>New trainee</source>
        <translation>متدرب جديد</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>المتدربون</translation>
    </message>
</context>
<context>
    <name>UnitKind</name>
    <message>
        <source>Basic</source>
        <translation>تمهيدية</translation>
    </message>
    <message>
        <source>Common</source>
        <translation>مشتركة</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>أساسية</translation>
    </message>
    <message>
        <source>Elective</source>
        <translation>اختيارية</translation>
    </message>
    <message>
        <source>“%1” is not a kind of unit; these are: basic, common, core, elective.</source>
        <translation>«⁨%1⁩» ليس نوع وحدة؛ الأنواع هي: basic وcommon وcore وelective.</translation>
    </message>
</context>
<context>
    <name>UsersSection</name>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>This text is not a code of the expected letters and digits.</source>
        <translation>هذا النص ليس رمزًا من الأحرف والأرقام المنتظرة.</translation>
    </message>
    <message>
        <source>This is not a signed message of the expected form.</source>
        <translation>هذه ليست رسالة موقعة بالشكل المنتظر.</translation>
    </message>
    <message>
        <source>What is stored about this password is damaged.</source>
        <translation>ما حُفظ عن كلمة المرور هذه تالف.</translation>
    </message>
    <message>
        <source>This password is too long.</source>
        <translation>كلمة المرور هذه طويلة جدًا.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the password.</source>
        <translation>لا توجد ذاكرة كافية لفحص كلمة المرور.</translation>
    </message>
    <message>
        <source>This recovery code is not right: please compare it with the paper, letter by letter. It has nine groups of four.</source>
        <translation>رمز الاسترداد هذا غير صحيح: يُرجى مقارنته بالورقة حرفًا حرفًا. فيه تسع مجموعات من أربعة.</translation>
    </message>
    <message>
        <source>A protected value cannot be opened: it was altered or moved, or this key does not belong to it.</source>
        <translation>لا يمكن فتح قيمة محمية: لقد غُيّرت أو نُقلت، أو ليس هذا المفتاح لها.</translation>
    </message>
    <message>
        <source>A protected value cannot be opened: its key is missing.</source>
        <translation>لا يمكن فتح قيمة محمية: مفتاحها ناقص.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>لا يمكن كتابة الملف: %1</translation>
    </message>
    <message>
        <source>This file cannot be opened: it is cut or altered, or the key does not belong to it.</source>
        <translation>لا يمكن فتح هذا الملف: إنه مقطوع أو مغيّر، أو ليس المفتاح له.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>لا يمكن قراءة الملف ⁦%1⁩: %2</translation>
    </message>
    <message>
        <source>The file %1 is too large.</source>
        <translation>الملف ⁦%1⁩ كبير جدًا.</translation>
    </message>
    <message>
        <source>The beginning of this file is damaged.</source>
        <translation>بداية هذا الملف تالفة.</translation>
    </message>
    <message>
        <source>This file is cut: its end is missing. Please copy it again or take another one.</source>
        <translation>هذا الملف مقطوع: نهايته ناقصة. يُرجى نسخه من جديد أو أخذ غيره.</translation>
    </message>
    <message>
        <source>The description of this file is too long.</source>
        <translation>وصف هذا الملف طويل جدًا.</translation>
    </message>
    <message>
        <source>This is not a file of this program.</source>
        <translation>هذا ليس ملفًا من هذا البرنامج.</translation>
    </message>
    <message>
        <source>This file was made by a newer version of the program.</source>
        <translation>صنع هذا الملف إصدارٌ أحدث من ورشة.</translation>
    </message>
</context>
<context>
    <name>VersionState</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشور</translation>
    </message>
</context>
<context>
    <name>WhyNotPanel</name>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Every rule is met.</source>
        <translation>استوفيت كل الشروط.</translation>
    </message>
    <message>
        <source>%1: why not a certificate?</source>
        <translation>%1: لماذا لا شهادة؟</translation>
    </message>
    <message>
        <source>A statement of attainment can be issued for what was achieved.</source>
        <translation>يمكن إصدار إفادة كفاءات بما تحقق.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وسبب آخر</numerusform>
            <numerusform>وسببان آخران</numerusform>
            <numerusform>و%Ln أسباب أخرى</numerusform>
            <numerusform>و%Ln سببًا آخر</numerusform>
            <numerusform>و%Ln سبب آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Why not a certificate?</source>
        <translation>لماذا لا شهادة؟</translation>
    </message>
    <message>
        <source>%1: missing for the certificate so far</source>
        <translation>%1: ما ينقص للشهادة حتى الآن</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>“%1” has no sheet “%2”. Its sheets are: %3.</source>
        <translation>لا ورقة «⁨%2⁩» في «⁨%1⁩». أوراقه: %3.</translation>
    </message>
    <message>
        <source>The workbook has %1 sheets (%2); “%3” was read.</source>
        <translation>في المصنف %L1 من الأوراق (%2)؛ قُرئت «⁨%3⁩».</translation>
    </message>
</context>
<context>
    <name>XlsxSheet</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 و%L2 غيرها</translation>
    </message>
    <message>
        <source>Sheet “%1” has hidden rows (%2, the first is row %3); they were read too.</source>
        <translation>في الورقة «⁨%1⁩» صفوف مخفية (%L2، أولها الصف %L3)؛ قُرئت أيضًا.</translation>
    </message>
    <message>
        <source>Merged cells (%1): only the first row of each holds the value.</source>
        <translation>خلايا مدموجة (%1): القيمة في أول صف من كل منها فقط.</translation>
    </message>
    <message>
        <source>Formulas without a stored result (%1) were read as empty. Open the workbook in a spreadsheet program and save it.</source>
        <translation>صيغ بلا نتيجة محفوظة (%1) قُرئت فارغة. افتح المصنف في برنامج جداول واحفظه.</translation>
    </message>
    <message>
        <source>Cells with an error instead of a value: %1.</source>
        <translation>خلايا فيها خطأ بدل القيمة: %1.</translation>
    </message>
</context>
<context>
    <name>XlsxWorkbook</name>
    <message>
        <source>“%1” has no sheet with a table.</source>
        <translation>لا ورقة فيها جدول في «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“%1” holds more than %2 texts: that is more than can be read at once. Divide it into several files.</source>
        <translation>في «⁨%1⁩» أكثر من %L2 نصًا: هذا أكثر مما يُقرأ دفعة واحدة. قسّمه إلى عدة ملفات.</translation>
    </message>
</context>
<context>
    <name>ZipPackage</name>
    <message>
        <source>“%1” is damaged, or was cut off while it was copied. Copy it again, or open it in a spreadsheet program and save it again.</source>
        <translation>«⁨%1⁩» تالف، أو قُطع عند نسخه. انسخه من جديد، أو افتحه في برنامج جداول واحفظه من جديد.</translation>
    </message>
    <message>
        <source>“%1” is not a proper workbook: the name of a file inside it is unsafe or comes twice.</source>
        <translation>«⁨%1⁩» ليس مصنفًا سليمًا: اسم ملف في داخله غير آمن أو مكرر.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password. Open it in a spreadsheet program, save it without a password, and import that file.</source>
        <translation>«⁨%1⁩» محمي بكلمة مرور. افتحه في برنامج جداول واحفظه بلا كلمة مرور، ثم استورد ذلك الملف.</translation>
    </message>
    <message>
        <source>“%1” packs %2 files, more than the %3 that a workbook may have. Save the table alone as .csv, and import that file.</source>
        <translation>في «⁨%1⁩» ‏%L2 ملفًا مضغوطًا، أكثر من %L3 التي يجوز أن تكون في مصنف. احفظ الجدول وحده بصيغة ⁦.csv⁩ واستورد ذلك الملف.</translation>
    </message>
    <message>
        <source>“%1” unpacks to far more than a workbook may hold (its part %2); it was not read further. If it is a real table, save it as .csv and import that file.</source>
        <translation>ينفك «⁨%1⁩» إلى أكثر بكثير مما يجوز أن يكون في مصنف (جزؤه %2)؛ لم تتابع قراءته. إن كان جدولًا حقيقيًا فاحفظه بصيغة ⁦.csv⁩ واستورد ذلك الملف.</translation>
    </message>
</context>
<context>
    <name>warsha::AboutDialog</name>
    <message>
        <source>About Warsha</source>
        <translation>حول ورشة</translation>
    </message>
    <message>
        <source>Warsha %1</source>
        <translation>ورشة %1</translation>
    </message>
    <message>
        <source>The day of a vocational training centre: who is enrolled, how many hours each trainee did, what they can do, and which certificate they earned.</source>
        <translation>يوم مركز التدريب المهني: من المسجَّل، وكم ساعة أنجز كل متدرب، وماذا يجيد، وأي شهادة نال.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>برنامج حر وفق رخصة غنو العمومية العامة، الإصدار ٣ أو ما بعده.</translation>
    </message>
    <message>
        <source>For help at a distance: versions and settings, no personal data</source>
        <translation>للمساعدة عن بُعد: إصدارات وإعدادات، بلا بيانات شخصية</translation>
    </message>
    <message>
        <source>Built with these, under these licences</source>
        <translation>المكتبات المستعملة ورخصها</translation>
    </message>
    <message>
        <source>Copy the diagnosis</source>
        <translation>نسخ التشخيص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>warsha::AddPeopleForm</name>
    <message>
        <source>New trainee</source>
        <translation>متدرب جديد</translation>
    </message>
    <message>
        <source>Name, number, phone; Enter chooses</source>
        <translation>اسم أو رقم أو هاتف؛ Enter للاختيار</translation>
    </message>
    <message>
        <source>Search people for the group</source>
        <translation>البحث عن أشخاص للمجموعة</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>من عُثر عليهم</translation>
    </message>
    <message>
        <source>2.3.2026</source>
        <translation>٢/٣/٢٠٢٦</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>تاريخ التسجيل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add people to %1</source>
        <translation>إضافة أشخاص إلى %1</translation>
    </message>
    <message>
        <source>%1 is in this group already: %2.</source>
        <translation>%1 في هذه المجموعة من قبل: %2.</translation>
    </message>
    <message>
        <source>Nobody was found for “%1”.</source>
        <translation>لم يُعثر على أحد لـ «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>تسجيل</translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n trainee(s)</source>
        <translation>
            <numerusform>تسجيل %Ln متدرب</numerusform>
            <numerusform>تسجيل متدرب واحد</numerusform>
            <numerusform>تسجيل متدربَين</numerusform>
            <numerusform>تسجيل %Ln متدربين</numerusform>
            <numerusform>تسجيل %Ln متدربًا</numerusform>
            <numerusform>تسجيل %Ln متدرب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s) chosen out of the list.</source>
        <translation>
            <numerusform>لم يُختر أي متدرب من القائمة.</numerusform>
            <numerusform>اختير متدرب واحد من القائمة.</numerusform>
            <numerusform>اختير متدربان من القائمة.</numerusform>
            <numerusform>اختير %Ln متدربين من القائمة.</numerusform>
            <numerusform>اختير %Ln متدربًا من القائمة.</numerusform>
            <numerusform>اختير %Ln متدرب من القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a line, why nobody was found</comment>
        <translation>«⁨%1⁩»: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ولا أحد غيرهم.</numerusform>
            <numerusform>وواحد آخر.</numerusform>
            <numerusform>واثنان آخران.</numerusform>
            <numerusform>و%Ln آخرون.</numerusform>
            <numerusform>و%Ln آخرين.</numerusform>
            <numerusform>و%Ln آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import them…</source>
        <translation>استيرادهم…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا أحد غيرهم</numerusform>
            <numerusform>ومتدرب آخر</numerusform>
            <numerusform>ومتدربان آخران</numerusform>
            <numerusform>و%Ln متدربين آخرين</numerusform>
            <numerusform>و%Ln متدربًا آخر</numerusform>
            <numerusform>و%Ln متدرب آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is chosen yet. In the list, Space, Enter or a click chooses, Ctrl+A everybody shown; a pasted list of names chooses each of them. Enter in the empty search enrols.</source>
        <translation>لم يُختر أحد بعد. في القائمة: مفتاح المسافة أو Enter أو النقر يختار، وCtrl+A يختار كل المعروضين؛ ولصق قائمة أسماء يختار كلًا منهم. وEnter في البحث الفارغ يسجّلهم.</translation>
    </message>
</context>
<context>
    <name>warsha::AgendaModel</name>
    <message>
        <source>Recorded</source>
        <translation>المسجل</translation>
    </message>
    <message numerus="yes">
        <source>%n blank</source>
        <comment>people without a mark</comment>
        <translation>
            <numerusform>لا فراغ</numerusform>
            <numerusform>فراغ واحد</numerusform>
            <numerusform>فراغان</numerusform>
            <numerusform>%Ln فراغات</numerusform>
            <numerusform>%Ln فراغًا</numerusform>
            <numerusform>%Ln فراغ</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts %1</source>
        <comment>a time</comment>
        <translation>تبدأ %1</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>غير مسجلة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>اليوم والوقت</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>كشف الحضور</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from a time to a time</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>المتدربون</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>المدرّب</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>a trainer, how many others</comment>
        <translation>%1 +%2</translation>
    </message>
</context>
<context>
    <name>warsha::AssessmentImport</name>
    <message>
        <source>Trainee number</source>
        <translation>رقم المتدرب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>المقيّم</translation>
    </message>
    <message>
        <source>How it was assessed</source>
        <translation>طريقة التقييم</translation>
    </message>
    <message>
        <source>Resit or retake</source>
        <translation>إعادة اختبار أو إعادة بعد تدريب</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>No column of “%1” says who is meant (number or name). Its columns are: %2.</source>
        <translation>لا عمود في «⁨%1⁩» يذكر من المقصود (الرقم أو الاسم). أعمدته: %2.</translation>
    </message>
    <message>
        <source>No column of “%1” holds outcomes, and none is headed by a unit. Its columns are: %2.</source>
        <translation>لا عمود في «⁨%1⁩» فيه نتائج، ولا عمود ترويسته وحدة. أعمدته: %2.</translation>
    </message>
    <message>
        <source>“%1” is not among the staff.</source>
        <translation>«⁨%1⁩» ليس من الموظفين.</translation>
    </message>
    <message>
        <source>“%1” is not a unit of the group&apos;s programme.</source>
        <translation>«⁨%1⁩» ليست وحدة في برنامج المجموعة.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no outcome and were skipped.</source>
        <translation>
            <numerusform>لا صفوف بلا نتيجة.</numerusform>
            <numerusform>صف واحد بلا نتيجة تُرك.</numerusform>
            <numerusform>صفان بلا نتيجة تُركا.</numerusform>
            <numerusform>%Ln صفوف بلا نتيجة تُركت.</numerusform>
            <numerusform>%Ln صفًا بلا نتيجة تُركت.</numerusform>
            <numerusform>%Ln صف بلا نتيجة تُركت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is named as trainer of group %1, so it could not be checked that the assessor is not the only trainer.</source>
        <translation>لم يُذكر مدرب للمجموعة %1، فتعذر التحقق من أن المقيّم ليس المدرب الوحيد.</translation>
    </message>
</context>
<context>
    <name>warsha::AssessmentPage</name>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Lock results</source>
        <translation>قفل النتائج</translation>
    </message>
    <message>
        <source>There is no group yet. Results belong to the people of a group and the units of its programme.</source>
        <translation>لا توجد مجموعة بعد. النتائج تخص أفراد مجموعة ووحدات برنامجها.</translation>
    </message>
    <message>
        <source>Results of the group</source>
        <translation>نتائج المجموعة</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) still open</source>
        <translation>
            <numerusform>لا نتيجة ناقصة</numerusform>
            <numerusform>نتيجة واحدة ناقصة</numerusform>
            <numerusform>نتيجتان ناقصتان</numerusform>
            <numerusform>%Ln نتائج ناقصة</numerusform>
            <numerusform>%Ln نتيجة ناقصة</numerusform>
            <numerusform>%Ln نتيجة ناقصة</numerusform>
        </translation>
    </message>
    <message>
        <source>Every unit has a result</source>
        <translation>لكل وحدة نتيجة</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are not locked. Only locked results count for a certificate.</source>
        <translation>
            <numerusform>لا نتيجة غير مقفلة.</numerusform>
            <numerusform>نتيجة واحدة غير مقفلة. لا تُحتسب للشهادة إلا النتائج المقفلة.</numerusform>
            <numerusform>نتيجتان غير مقفلتين. لا تُحتسب للشهادة إلا النتائج المقفلة.</numerusform>
            <numerusform>%Ln نتائج غير مقفلة. لا تُحتسب للشهادة إلا النتائج المقفلة.</numerusform>
            <numerusform>%Ln نتيجة غير مقفلة. لا تُحتسب للشهادة إلا النتائج المقفلة.</numerusform>
            <numerusform>%Ln نتيجة غير مقفلة. لا تُحتسب للشهادة إلا النتائج المقفلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the unit of a trainee to see every attempt.</source>
        <translation>اختر وحدة لأحد المتدربين لرؤية كل المحاولات.</translation>
    </message>
    <message>
        <source>Strike out the last attempt?</source>
        <translation>شطب المحاولة الأخيرة؟</translation>
    </message>
    <message>
        <source>It stays visible, struck out, with your reason; the attempt before it gives the result again.</source>
        <translation>تبقى ظاهرة مشطوبة مع السبب الذي تذكره، وتعود النتيجة إلى المحاولة التي قبلها.</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>شطب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reopen a locked result?</source>
        <translation>إعادة فتح نتيجة مقفلة؟</translation>
    </message>
    <message>
        <source>It does not count for a certificate until it is locked again. The program keeps who reopened it, and why.</source>
        <translation>لن تُحتسب للشهادة حتى تُقفل من جديد. ويبقى مسجلًا من أعاد فتحها ولماذا.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Lock the results of %1?</source>
        <translation>قفل نتائج %1؟</translation>
    </message>
    <message>
        <source>Locked results count for certificates. This cannot be undone; a locked result can be reopened one by one, with a reason.</source>
        <translation>النتائج المقفلة تُحتسب للشهادات. لا يمكن التراجع عن ذلك، ويمكن إعادة فتح النتائج واحدة واحدة مع ذكر السبب.</translation>
    </message>
    <message numerus="yes">
        <source>Lock %n result(s)</source>
        <translation>
            <numerusform>قفل النتائج</numerusform>
            <numerusform>قفل نتيجة واحدة</numerusform>
            <numerusform>قفل نتيجتين</numerusform>
            <numerusform>قفل %Ln نتائج</numerusform>
            <numerusform>قفل %Ln نتيجة</numerusform>
            <numerusform>قفل %Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no assessor yet. A director adds one under Settings, Staff.</source>
        <translation>لا مقيّم بعد. يضيفه مدير في الإعدادات، الموظفون.</translation>
    </message>
    <message>
        <source>Open the staff</source>
        <translation>فتح الموظفين</translation>
    </message>
    <message>
        <source>This group has no results that can be locked now. Choose another group, or enter results first.</source>
        <translation>لا نتائج في هذه المجموعة يمكن قفلها الآن. اختر مجموعة أخرى، أو أدخل النتائج أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n not locked</source>
        <comment>results</comment>
        <translation>
            <numerusform>لا نتيجة غير مقفلة</numerusform>
            <numerusform>نتيجة غير مقفلة</numerusform>
            <numerusform>نتيجتان غير مقفلتين</numerusform>
            <numerusform>%Ln نتائج غير مقفلة</numerusform>
            <numerusform>%Ln نتيجة غير مقفلة</numerusform>
            <numerusform>%Ln نتيجة غير مقفلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen the result…</source>
        <translation>إعادة فتح النتيجة…</translation>
    </message>
    <message>
        <source>Choose a locked result in the table first.</source>
        <translation>اختر أولًا نتيجة مقفلة في الجدول.</translation>
    </message>
</context>
<context>
    <name>warsha::AssessmentService</name>
    <message>
        <source>Striking out an attempt needs a reason of at most %1 characters.</source>
        <translation>يلزم شطب المحاولة سبب من %L1 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>The attempt is not here any more.</source>
        <translation>المحاولة لم تعد هنا.</translation>
    </message>
    <message>
        <source>The attempt is struck out already.</source>
        <translation>المحاولة مشطوبة من قبل.</translation>
    </message>
    <message>
        <source>The outcome is locked; reopen it first, with a reason.</source>
        <translation>النتيجة مقفلة؛ أعد فتحها أولًا مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Reopening an outcome needs a reason of at most %1 characters.</source>
        <translation>يلزم إعادة فتح النتيجة سبب من %L1 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>The outcome is not locked.</source>
        <translation>النتيجة غير مقفلة.</translation>
    </message>
    <message>
        <source>%1, unit %2: %3</source>
        <translation>%1، الوحدة %2: %3</translation>
    </message>
    <message>
        <source>The trainee was erased: nothing can be written about them any more.</source>
        <translation>مُحيت بيانات المتدرب: لم يعد يمكن كتابة شيء عنه.</translation>
    </message>
    <message>
        <source>The group is not here any more.</source>
        <translation>المجموعة لم تعد هنا.</translation>
    </message>
    <message>
        <source>The programme version of group %1 is not here any more.</source>
        <translation>إصدار برنامج المجموعة %1 لم يعد هنا.</translation>
    </message>
    <message>
        <source>Stopped; nothing was recorded.</source>
        <translation>أُوقف؛ لم يُسجَّل شيء.</translation>
    </message>
</context>
<context>
    <name>warsha::AssessmentTermsLine</name>
    <message>
        <source>Day of the assessment</source>
        <translation>يوم التقييم</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>المقيّم</translation>
    </message>
    <message>
        <source>Choose the assessor</source>
        <translation>اختر المقيّم</translation>
    </message>
    <message>
        <source>How it was assessed</source>
        <translation>طريقة التقييم</translation>
    </message>
    <message>
        <source>How was it assessed?</source>
        <translation>ما طريقة التقييم؟</translation>
    </message>
    <message>
        <source>Marks entered now:</source>
        <translation>ما يُدخل الآن:</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>code, name of staff</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>warsha::AttemptCard</name>
    <message>
        <source>Reopen…</source>
        <translation>إعادة فتح…</translation>
    </message>
    <message>
        <source>Open trainee</source>
        <translation>فتح ملف المتدرب</translation>
    </message>
    <message>
        <source>Another attempt: outcome</source>
        <translation>محاولة أخرى: النتيجة</translation>
    </message>
    <message>
        <source>If it is not the first</source>
        <translation>إذا لم تكن الأولى</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>No attempt yet.</source>
        <translation>لا محاولة بعد.</translation>
    </message>
    <message>
        <source>Strike out…</source>
        <translation>شطب…</translation>
    </message>
</context>
<context>
    <name>warsha::Attendance</name>
    <message>
        <source>present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>غائب بعذر</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>“%1” is not a mark of a register: present, late, excused or absent.</source>
        <translation>«⁨%1⁩» ليست علامة في كشف الحضور: present أو late أو excused أو absent.</translation>
    </message>
</context>
<context>
    <name>warsha::Attention</name>
    <message>
        <source>%1, %2</source>
        <comment>person, group</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Tell the person who looks after this program: the rule itself is wrong, not a record.</source>
        <translation>أخبر من يعتني بهذا البرنامج: الخلل في القاعدة نفسها، لا في بياناتك.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُفحص</translation>
    </message>
</context>
<context>
    <name>warsha::AttentionTableModel</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What the rule finds</source>
        <translation>ما تجده القاعدة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
</context>
<context>
    <name>warsha::Award</name>
    <message>
        <source>Certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Statement of attainment</source>
        <translation>إفادة كفاءات</translation>
    </message>
    <message>
        <source>Attendance record</source>
        <translation>إفادة حضور</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>محفوظة للتسليم</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>مُبطَلة</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>مستبدلة</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>مطبوعة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>لا نسخ</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>%Ln نسخ</numerusform>
            <numerusform>%Ln نسخة</numerusform>
            <numerusform>%Ln نسخة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spoilt</source>
        <translation>
            <numerusform>لا ورقة تالفة</numerusform>
            <numerusform>ورقة تالفة</numerusform>
            <numerusform>ورقتان تالفتان</numerusform>
            <numerusform>%Ln أوراق تالفة</numerusform>
            <numerusform>%Ln ورقة تالفة</numerusform>
            <numerusform>%Ln ورقة تالفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy %1 printed</source>
        <translation>طُبعت النسخة %1</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبعت</translation>
    </message>
    <message>
        <source>A sheet was spoilt</source>
        <translation>تلفت ورقة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Revoked (obtained by fraud)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Issued</source>
        <comment>a statement or record</comment>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>Voided</source>
        <comment>a statement or record</comment>
        <translation>مُبطَلة</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>a statement or record</comment>
        <translation>مستبدلة</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>a statement or record</comment>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Saved as a PDF</source>
        <translation>حُفظت بصيغة PDF</translation>
    </message>
</context>
<context>
    <name>warsha::AwardHolder</name>
    <message>
        <source>%1 %2 stays readable, with the name on it, until %3.</source>
        <translation>%1 %2 تبقى مقروءة وعليها الاسم حتى %3.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صدرت في</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>تُحفظ حتى</translation>
    </message>
</context>
<context>
    <name>warsha::AwardReason</name>
    <message>
        <source>Lost</source>
        <translation>ضاعت</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تضررت</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>سُرقت</translation>
    </message>
    <message>
        <source>Never arrived</source>
        <translation>لم تصل</translation>
    </message>
    <message>
        <source>Asked for by an employer or an authority</source>
        <translation>طلبها صاحب عمل أو جهة رسمية</translation>
    </message>
    <message>
        <source>The name was wrong</source>
        <translation>الاسم خطأ</translation>
    </message>
    <message>
        <source>Other data were wrong</source>
        <translation>بيانات أخرى خطأ</translation>
    </message>
    <message>
        <source>A result was corrected</source>
        <translation>صُحّحت نتيجة</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>لم تُستلم</translation>
    </message>
    <message>
        <source>Made by mistake</source>
        <translation>صُنعت خطأً</translation>
    </message>
    <message>
        <source>Obtained by fraud</source>
        <translation>نيلت بالغش</translation>
    </message>
    <message>
        <source>A result was withdrawn</source>
        <translation>سُحبت نتيجة</translation>
    </message>
</context>
<context>
    <name>warsha::AwardTableModel</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>تُحفظ حتى</translation>
    </message>
</context>
<context>
    <name>warsha::Backup</name>
    <message>
        <source>The folder %1 for backups is not there and cannot be made.</source>
        <translation>مجلد النسخ الاحتياطية ⁦%1⁩ غير موجود ولا يمكن إنشاؤه.</translation>
    </message>
    <message>
        <source>Nothing may be written into the folder %1.</source>
        <translation>لا تجوز الكتابة في المجلد ⁦%1⁩.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written: %2</source>
        <translation>لا يمكن كتابة النسخة الاحتياطية ⁦%1⁩: %2</translation>
    </message>
    <message>
        <source>The backup %1 does not read back as it was written. Try another folder or USB stick.</source>
        <translation>لا تُقرأ النسخة الاحتياطية ⁦%1⁩ كما كُتبت. جرّب مجلدًا آخر أو ذاكرة USB أخرى.</translation>
    </message>
    <message>
        <source>A backup cannot be made while something is being saved.</source>
        <translation>لا يمكن صنع نسخة احتياطية أثناء حفظ شيء.</translation>
    </message>
    <message>
        <source>There is no place for the copy that a backup is made of: %1</source>
        <translation>لا مكان للنسخة التي تُصنع منها النسخة الاحتياطية: %1</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>لا يوجد مجلد ⁦%1⁩.</translation>
    </message>
    <message>
        <source>The restored file %1 cannot be written: %2</source>
        <translation>لا يمكن كتابة الملف المستعاد ⁦%1⁩: %2</translation>
    </message>
    <message>
        <source>The copy of the database is not sound, so it was not kept as a backup. Restore the newest backup.</source>
        <translation>نسخة قاعدة البيانات غير سليمة، فلم تُحفظ نسخةً احتياطية. استعد أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تتعذر قراءة ⁦%1⁩: %2</translation>
    </message>
    <message>
        <source>The description inside this backup cannot be read.</source>
        <translation>لا يمكن قراءة الوصف داخل هذه النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The backup was stopped; nothing was kept of it.</source>
        <translation>أوقفت النسخة الاحتياطية؛ لم يُحفظ منها شيء.</translation>
    </message>
    <message>
        <source>The copy for the backup cannot be read: %1</source>
        <translation>لا يمكن قراءة النسخة المعدّة للنسخ الاحتياطي: %1</translation>
    </message>
    <message>
        <source>There is not enough memory for the backup.</source>
        <translation>لا توجد ذاكرة كافية للنسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>This backup is damaged inside; please take another one.</source>
        <translation>هذه النسخة الاحتياطية تالفة من الداخل؛ يُرجى أخذ غيرها.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be read: %2</source>
        <translation>لا يمكن قراءة النسخة الاحتياطية ⁦%1⁩: %2</translation>
    </message>
    <message>
        <source>%1 is not a backup of a centre, or was made by a newer version.</source>
        <translation>⁦%1⁩ ليس نسخة احتياطية لمركز، أو صنعه إصدار أحدث من ورشة.</translation>
    </message>
    <message>
        <source>This key does not open the backup: it belongs to another centre or another month, or the file was altered.</source>
        <translation>هذا المفتاح لا يفتح النسخة الاحتياطية: إنه لمركز آخر أو شهر آخر، أو غُيّر الملف.</translation>
    </message>
    <message>
        <source>This was stopped; nothing was changed.</source>
        <translation>أوقف هذا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The restored file cannot be written: %1</source>
        <translation>لا يمكن كتابة الملف المستعاد: %1</translation>
    </message>
    <message>
        <source>Only a centre on a server is filled from a file.</source>
        <translation>لا يُملأ من ملف إلا مركز على خادم.</translation>
    </message>
    <message>
        <source>%1 holds a centre already; it was not touched.</source>
        <translation>في ⁦%1⁩ مركز من قبل؛ لم يُمس.</translation>
    </message>
    <message>
        <source>Another PC is saving something just now; nothing was changed. Try again.</source>
        <translation>حاسوب آخر يحفظ شيئًا الآن؛ لم يتغير شيء. حاول من جديد.</translation>
    </message>
    <message>
        <source>Another PC saved something meanwhile; nothing was changed. Try again.</source>
        <translation>حفظ حاسوب آخر شيئًا في هذه الأثناء؛ لم يتغير شيء. حاول من جديد.</translation>
    </message>
    <message>
        <source>The disk is full: there is no room for the restored file %1. Free some room, or choose another place.</source>
        <translation>القرص ممتلئ: لا مكان للملف المستعاد ⁦%1⁩. أفرغ بعض المكان أو اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>warsha::BackupCard</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>آخر نسخة احتياطية</translation>
    </message>
    <message>
        <source>Kept on this PC in</source>
        <translation>تُحفظ على هذا الحاسوب في</translation>
    </message>
    <message>
        <source>A key is destroyed after 90 days, and with it what old backups say about people who were erased meanwhile.</source>
        <translation>يُتلف المفتاح بعد ٩٠ يومًا، ويذهب معه ما في النسخ الاحتياطية القديمة عن أشخاص مُحوا في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>إيقاف استعماله</translation>
    </message>
    <message>
        <source>Also in this folder, when it is there</source>
        <translation>وأيضًا في هذا المجلد إن كان موصولًا</translation>
    </message>
    <message>
        <source>Usually a USB stick. Best are two in turn, one of them always in another place.</source>
        <translation>ذاكرة USB عادةً. والأفضل اثنتان بالتناوب، إحداهما دائمًا في مكان آخر.</translation>
    </message>
    <message>
        <source>Where backups are kept besides this PC, usually on a USB stick</source>
        <translation>أين تُحفظ النسخ الاحتياطية خارج هذا الحاسوب، على ذاكرة USB عادةً</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: kept until %2 at least</source>
        <comment>a month</comment>
        <translation>%1: يُحفظ حتى %2 على الأقل</translation>
    </message>
    <message>
        <source>none yet: the first backup makes one</source>
        <translation>لا شيء بعد: أول نسخة احتياطية تصنع مفتاحًا</translation>
    </message>
    <message>
        <source>Monthly keys</source>
        <translation>المفاتيح الشهرية</translation>
    </message>
    <message>
        <source>One is made every hour in which something changed, and when you leave; each is checked, encrypted, and read back. The newest of each hour, day and week stays; of those you ask for, and of those made before a restore, the newest 20 in any case.</source>
        <translation>تُصنع نسخة كل ساعة تغير فيها شيء، وعند الخروج؛ وكل نسخة تُفحص وتُشفَّر وتُقرأ من جديد. وتبقى أحدث نسخة من كل ساعة ويوم وأسبوع؛ ومن النسخ التي تطلبها، ومن التي صُنعت قبل استعادة، تبقى أحدث ٢٠ في كل حال.</translation>
    </message>
</context>
<context>
    <name>warsha::BackupWords</name>
    <message>
        <source>people</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>programmes</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>versions of programmes</source>
        <translation>إصدارات البرامج</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>enrolments</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>hour entries</source>
        <translation>قيود الساعات</translation>
    </message>
    <message>
        <source>meeting reports</source>
        <translation>تقارير الاجتماعات</translation>
    </message>
    <message>
        <source>placements</source>
        <translation>التدريب الميداني</translation>
    </message>
    <message>
        <source>results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>snapshots</source>
        <translation>اللقطات</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>العطل</translation>
    </message>
    <message>
        <source>premises</source>
        <translation>المباني</translation>
    </message>
    <message>
        <source>signatories</source>
        <translation>الموقّعون</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Users and passwords are those of the backup: whoever was deactivated or changed a password since then signs in as before.</source>
        <translation>المستخدمون وكلمات المرور كما في النسخة الاحتياطية: من أُوقف أو غيّر كلمة مروره بعدها يدخل كما كان قبل ذلك.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«⁨%1⁩»: %2</translation>
    </message>
</context>
<context>
    <name>warsha::BalanceCard</name>
    <message>
        <source>%1 of %2</source>
        <comment>hours counted, planned</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 needed, out of reach</source>
        <translation>يلزم %1، ولا يمكن بلوغها</translation>
    </message>
    <message>
        <source>%1 still possible</source>
        <translation>ما زال ممكنًا %1</translation>
    </message>
    <message>
        <source>%1 not locked</source>
        <translation>%1 غير مقفلة</translation>
    </message>
    <message>
        <source>out of reach after %1</source>
        <comment>a day</comment>
        <translation>يتعذر البلوغ بعد %1</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>%1 needed</source>
        <translation>يلزم %1</translation>
    </message>
</context>
<context>
    <name>warsha::BalancePane</name>
    <message>
        <source>Lock hours</source>
        <translation>قفل الساعات</translation>
    </message>
    <message>
        <source>From then on the hours count for certificates</source>
        <translation>من بعدها تُحتسب الساعات للشهادات</translation>
    </message>
    <message>
        <source>Balance of hours</source>
        <translation>رصيد الساعات</translation>
    </message>
    <message numerus="yes">
        <source>%n in training</source>
        <translation>
            <numerusform>لا أحد قيد التدريب</numerusform>
            <numerusform>واحد قيد التدريب</numerusform>
            <numerusform>اثنان قيد التدريب</numerusform>
            <numerusform>%Ln قيد التدريب</numerusform>
            <numerusform>%Ln قيد التدريب</numerusform>
            <numerusform>%Ln قيد التدريب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 can no longer reach the hours they need.</source>
        <translation>%1 من %2 لم يعد بإمكانهم بلوغ الساعات اللازمة.</translation>
    </message>
    <message>
        <source>%1 of %2 will soon be unable to reach the hours they need.</source>
        <translation>%1 من %2 يوشك أن يتعذر عليهم بلوغ الساعات اللازمة.</translation>
    </message>
    <message>
        <source>Choose a trainee to see each mode.</source>
        <translation>اختر متدربًا لترى كل نوع.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, day</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 و%Ln غيرها</numerusform>
            <numerusform>%1 وواحدة غيرها</numerusform>
            <numerusform>%1 واثنتان غيرها</numerusform>
            <numerusform>%1 و%Ln غيرها</numerusform>
            <numerusform>%1 و%Ln غيرها</numerusform>
            <numerusform>%1 و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Not confirmed, and left open: %1.</source>
        <translation>غير مؤكّدة وتبقى مفتوحة: %1.</translation>
    </message>
    <message>
        <source>Every hour is locked already.</source>
        <translation>كل الساعات مقفلة من قبل.</translation>
    </message>
    <message>
        <source>Locked hours count for certificates. This cannot be undone; a locked entry can only be reversed.</source>
        <translation>الساعات المقفلة تُحتسب للشهادات. لا يمكن التراجع عن القفل؛ القيد المقفل لا يُلغى إلا بقيد عكسي.</translation>
    </message>
    <message>
        <source>Lock the hours of this group?</source>
        <translation>قفل ساعات هذه المجموعة؟</translation>
    </message>
    <message numerus="yes">
        <source>Lock %n entries</source>
        <translation>
            <numerusform>قفل %Ln قيد</numerusform>
            <numerusform>قفل قيد واحد</numerusform>
            <numerusform>قفل قيدين</numerusform>
            <numerusform>قفل %Ln قيود</numerusform>
            <numerusform>قفل %Ln قيدًا</numerusform>
            <numerusform>قفل %Ln قيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries locked.</source>
        <translation>
            <numerusform>قُفل %Ln قيد.</numerusform>
            <numerusform>قُفل قيد واحد.</numerusform>
            <numerusform>قُفل قيدان.</numerusform>
            <numerusform>قُفلت %Ln قيود.</numerusform>
            <numerusform>قُفل %Ln قيدًا.</numerusform>
            <numerusform>قُفل %Ln قيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>التدريب الميداني</translation>
    </message>
    <message>
        <source>Where this trainee learns on the job, day by day</source>
        <translation>أين يتعلم هذا المتدرب في العمل، يومًا بيوم</translation>
    </message>
    <message>
        <source>Of %1 of %2, past days are not entered yet that they need for their hours.</source>
        <translation>%1 من أصل %2 لم تُدخَل بعد أيامهم الماضية التي يحتاجونها لساعاتهم.</translation>
    </message>
</context>
<context>
    <name>warsha::BalanceTableModel</name>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المحتسب</translation>
    </message>
    <message>
        <source>Still possible</source>
        <translation>ما زال ممكنًا</translation>
    </message>
    <message>
        <source>Of planned</source>
        <translation>من المخطط</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>warsha::BigBlueButtonReport</name>
    <message>
        <source>The connection has no time of joining.</source>
        <translation>الاتصال بلا وقت انضمام.</translation>
    </message>
    <message>
        <source>The meeting had not ended when the report was saved; %1 people were still in, and are counted to the last moment it tells of.</source>
        <translation>لم يكن الاجتماع قد انتهى حين حُفظ التقرير؛ كان %L1 ما زالوا فيه، وحُسبوا حتى آخر لحظة يذكرها.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB. No meeting report is: it cannot be read.</source>
        <translation>الملف أكبر من ٢٠ ميغابايت. لا تقرير اجتماع كذلك: لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>The file is nested too deep to be a meeting report.</source>
        <translation>الملف متداخل أكثر من أن يكون تقرير اجتماع.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged: its JSON cannot be read from character %1 on.</source>
        <translation>الملف مقطوع أو تالف: لا يمكن قراءة JSON فيه من الحرف %L1.</translation>
    </message>
    <message>
        <source>The file is not a meeting report of BigBlueButton: it has no list of users.</source>
        <translation>الملف ليس تقرير اجتماع من BigBlueButton: لا قائمة مستخدمين فيه.</translation>
    </message>
    <message>
        <source>The user has no name.</source>
        <translation>لا اسم للمستخدم.</translation>
    </message>
    <message>
        <source>The report names nobody.</source>
        <translation>لا يسمّي التقرير أحدًا.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>The row lacks its name or its length.</source>
        <translation>ينقص السطرَ الاسمُ أو المدة.</translation>
    </message>
</context>
<context>
    <name>warsha::CalendarCard</name>
    <message>
        <source>Week and holidays</source>
        <translation>الأسبوع والعطل</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>أول يوم في الأسبوع</translation>
    </message>
    <message>
        <source>No sessions on %1</source>
        <translation>لا جلسات يوم %1</translation>
    </message>
    <message>
        <source>Weekend: days without sessions</source>
        <translation>عطلة نهاية الأسبوع: أيام بلا جلسات</translation>
    </message>
    <message>
        <source>As usual in the country</source>
        <translation>كالمعتاد في البلد</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>العطل</translation>
    </message>
    <message>
        <source>Add a holiday, holidays from a table</source>
        <translation>إضافة عطلة، عطل من جدول</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>العطلة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until, and with this day</source>
        <translation>حتى هذا اليوم ضمنًا</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>From a table…</source>
        <translation>من جدول…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>No holidays yet. There are sessions on every day except the weekend.</source>
        <translation>لا عطل بعد. تقع الجلسات في كل يوم عدا نهاية الأسبوع.</translation>
    </message>
</context>
<context>
    <name>warsha::CandidateCard</name>
    <message>
        <source>Why not a certificate?</source>
        <translation>لماذا لا شهادة؟</translation>
    </message>
    <message>
        <source>Every rule is met.</source>
        <translation>استوفيت كل الشروط.</translation>
    </message>
    <message>
        <source>A statement of attainment can be issued for what was achieved.</source>
        <translation>يمكن إصدار إفادة كفاءات بما تحقق.</translation>
    </message>
    <message>
        <source>Open trainee</source>
        <translation>فتح ملف المتدرب</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Save the PDF…</source>
        <translation>حفظ ملف PDF…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>لم تُطبع بعد</translation>
    </message>
    <message>
        <source>Show and print…</source>
        <translation>عرض وطباعة…</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>عرض…</translation>
    </message>
    <message>
        <source>Print a copy…</source>
        <translation>طباعة نسخة…</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>تسليم…</translation>
    </message>
    <message>
        <source>Replace by a corrected one…</source>
        <translation>استبدال بوثيقة مصحّحة…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>تُحفظ حتى</translation>
    </message>
    <message>
        <source>Missing for the certificate so far</source>
        <translation>ما ينقص للشهادة حتى الآن</translation>
    </message>
    <message>
        <source>%1: the paper is printed with the other name alone.</source>
        <comment>No name in Arabic letters</comment>
        <translation>%1: تُطبع الورقة بالاسم الآخر وحده.</translation>
    </message>
    <message>
        <source>Print the rest of this issue…</source>
        <translation>طباعة بقية هذا الإصدار…</translation>
    </message>
    <message>
        <source>Issue a new one…</source>
        <translation>إصدار وثيقة جديدة…</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>تحلّ محل</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>حلّت محلها</translation>
    </message>
</context>
<context>
    <name>warsha::CandidateTableModel</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>إفادة</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صدرت</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>غير جاهز</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 (وسبب آخر)</numerusform>
            <numerusform>%1 (وسببان آخران)</numerusform>
            <numerusform>%1 (و%Ln أسباب أخرى)</numerusform>
            <numerusform>%1 (و%Ln سببًا آخر)</numerusform>
            <numerusform>%1 (و%Ln سبب آخر)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>units</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>صدرت: %1</translation>
    </message>
    <message>
        <source>Has a statement: %1</source>
        <translation>لديه إفادة: %1</translation>
    </message>
    <message>
        <source>Has an attendance record: %1</source>
        <translation>لديه إفادة حضور: %1</translation>
    </message>
    <message>
        <source>%1. Certificate: %2</source>
        <comment>Has a statement: BEY-1. Certificate: unit 2 is not achieved</comment>
        <translation>%1. الشهادة: %2</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>قيد التدريب</translation>
    </message>
    <message>
        <source>Not in training</source>
        <translation>ليس قيد التدريب</translation>
    </message>
    <message>
        <source>Of the units that a certificate needs, those that are achieved and locked.</source>
        <translation>من الوحدات اللازمة للشهادة، المُنجَز والمقفل منها.</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>share of the hours</comment>
        <translation>المحتسب</translation>
    </message>
    <message>
        <source>Of all planned hours, those that are locked.</source>
        <translation>من كل الساعات المخططة، المقفل منها.</translation>
    </message>
    <message>
        <source>Needed units</source>
        <translation>الوحدات اللازمة</translation>
    </message>
    <message>
        <source>No name in Arabic letters</source>
        <translation>لا اسم بالحروف العربية</translation>
    </message>
    <message>
        <source>No name in Lao letters</source>
        <translation>لا اسم بالحروف اللاوية</translation>
    </message>
    <message>
        <source>No name in Latin letters</source>
        <translation>لا اسم بالحروف اللاتينية</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have their name in one script only: their paper is printed with that name alone. The other can be added to their records first.</source>
        <translation>
            <numerusform>ليس بينهم من له اسم بحروف واحدة فقط (%Ln).</numerusform>
            <numerusform>%Ln منهم اسمه مكتوب بحروف واحدة فقط: تُطبع ورقته بهذا الاسم وحده. ويمكن إضافة الاسم الآخر إلى سجله أولًا.</numerusform>
            <numerusform>%Ln منهم اسماهما مكتوبان بحروف واحدة فقط: تُطبع ورقتاهما بهذا الاسم وحده. ويمكن إضافة الاسم الآخر إلى السجل أولًا.</numerusform>
            <numerusform>%Ln منهم أسماؤهم مكتوبة بحروف واحدة فقط: تُطبع أوراقهم بهذا الاسم وحده. ويمكن إضافة الاسم الآخر إلى سجلاتهم أولًا.</numerusform>
            <numerusform>%Ln منهم أسماؤهم مكتوبة بحروف واحدة فقط: تُطبع أوراقهم بهذا الاسم وحده. ويمكن إضافة الاسم الآخر إلى سجلاتهم أولًا.</numerusform>
            <numerusform>%Ln منهم أسماؤهم مكتوبة بحروف واحدة فقط: تُطبع أوراقهم بهذا الاسم وحده. ويمكن إضافة الاسم الآخر إلى سجلاتهم أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مسحوبة</translation>
    </message>
</context>
<context>
    <name>warsha::CatalogueService</name>
    <message>
        <source>The programme is not here any more.</source>
        <translation>البرنامج لم يعد هنا.</translation>
    </message>
    <message>
        <source>There is no programme “%1”; none was imported yet.</source>
        <translation>لا يوجد برنامج «⁨%1⁩»؛ لم يُستورد أي برنامج بعد.</translation>
    </message>
    <message>
        <source>There is no programme “%1”; there are: %2.</source>
        <translation>لا يوجد برنامج «⁨%1⁩»؛ الموجود: %2.</translation>
    </message>
    <message>
        <source>The programme version is not here any more.</source>
        <translation>إصدار البرنامج لم يعد هنا.</translation>
    </message>
    <message>
        <source>Programme %1 has no version “%2”.</source>
        <translation>لا إصدار «⁨%2⁩» للبرنامج %1.</translation>
    </message>
    <message>
        <source>Programme %1 is used by a group: its code, level, occupation and field cannot change any more. Titles can.</source>
        <translation>البرنامج %1 تستعمله مجموعة: لا يتغير بعدُ رمزه ولا مستواه ولا مهنته ولا مجاله. أما أسماؤه فتتغير.</translation>
    </message>
    <message>
        <source>There is a programme %1 already.</source>
        <translation>يوجد برنامج %1 من قبل.</translation>
    </message>
    <message>
        <source>Version %1 of %2 is not complete, so no group can follow it yet:
%3</source>
        <translation>الإصدار %1 من %2 غير مكتمل، فلا تستعمله مجموعة بعد:
%3</translation>
    </message>
</context>
<context>
    <name>warsha::CentreRestore</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تتعذر قراءة ⁦%1⁩: %2</translation>
    </message>
    <message>
        <source>%1 exists already; it was not touched. Choose a new name.</source>
        <translation>⁦%1⁩ موجود من قبل؛ لم يُمس. اختر اسمًا جديدًا.</translation>
    </message>
    <message>
        <source>There is no place for the restored copy: %1</source>
        <translation>لا مكان للنسخة المستعادة: %1</translation>
    </message>
    <message>
        <source>%1 is open in another program; close it there, then restore again.</source>
        <translation>⁦%1⁩ مفتوح في برنامج آخر؛ أغلقه هناك ثم استعد من جديد.</translation>
    </message>
    <message>
        <source>The old file cannot be kept aside; nothing was changed.</source>
        <translation>لا يمكن وضع الملف القديم جانبًا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The journal of the old file cannot be taken away; nothing was changed.</source>
        <translation>لا يمكن إزالة ملف اليومية المرافق للملف القديم؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This centre is not on a server.</source>
        <translation>هذا المركز ليس على خادم.</translation>
    </message>
    <message>
        <source>A centre on a server has no file of its own that could be replaced.</source>
        <translation>ليس لمركز على خادم ملف خاص به يمكن استبداله.</translation>
    </message>
</context>
<context>
    <name>warsha::CentreRowNames</name>
    <message>
        <source>trainee %1</source>
        <translation>المتدرب %1</translation>
    </message>
    <message>
        <source>staff member %1</source>
        <translation>الموظف %1</translation>
    </message>
    <message>
        <source>programme %1</source>
        <translation>البرنامج %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>المجموعة %1</translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation>الشهادة %1</translation>
    </message>
    <message>
        <source>version %1 of programme %2</source>
        <translation>الإصدار %1 من البرنامج %2</translation>
    </message>
    <message>
        <source>the place of trainee %1 in group %2</source>
        <translation>مكان المتدرب %1 في المجموعة %2</translation>
    </message>
    <message>
        <source>the session of group %1 on %2</source>
        <translation>جلسة المجموعة %1 في %2</translation>
    </message>
    <message>
        <source>an entry of hours on %1 under the place of trainee %2 in group %3</source>
        <translation>قيد ساعات في %1 للمتدرب %2 في المجموعة %3</translation>
    </message>
    <message>
        <source>the placement at %1 under the place of trainee %2 in group %3</source>
        <translation>التدريب الميداني لدى %1 للمتدرب %2 في المجموعة %3</translation>
    </message>
    <message>
        <source>a result under the place of trainee %1 in group %2</source>
        <translation>نتيجة للمتدرب %1 في المجموعة %2</translation>
    </message>
</context>
<context>
    <name>warsha::CentreSetup</name>
    <message>
        <source>%1 is being made by another program just now.</source>
        <translation>برنامج آخر يصنع ⁦%1⁩ الآن.</translation>
    </message>
    <message>
        <source>%1 exists already; it was not touched.</source>
        <translation>⁦%1⁩ موجود من قبل؛ لم يُمس.</translation>
    </message>
</context>
<context>
    <name>warsha::CentreStep</name>
    <message>
        <source>Name of the centre</source>
        <translation>اسم المركز</translation>
    </message>
    <message>
        <source>Name in Arabic, if it has one</source>
        <translation>الاسم بالعربية إن وُجد</translation>
    </message>
    <message>
        <source>Name in English, if it has one</source>
        <translation>الاسم بالإنكليزية إن وُجد</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Short code, used in numbers</source>
        <translation>رمز قصير يُستعمل في الأرقام</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Address, if you like</source>
        <translation>العنوان إن شئت</translation>
    </message>
    <message>
        <source>Who signs certificates, if you already know</source>
        <translation>من يوقّع الشهادات، إن كنت تعرف</translation>
    </message>
    <message>
        <source>Name, as on certificates</source>
        <translation>الاسم كما على الشهادات</translation>
    </message>
    <message>
        <source>Position, as “Director”</source>
        <translation>المنصب، مثل «المدير»</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>As it appears on certificates. You can change all of it later in Settings.</source>
        <translation>كما يظهر على الشهادات. يمكن تغيير كل ذلك لاحقًا في الإعدادات.</translation>
    </message>
    <message>
        <source>In which country is the centre? Its weekend and time zone depend on it.</source>
        <translation>في أي بلد يقع المركز؟ به تُحدَّد عطلة نهاية الأسبوع والمنطقة الزمنية.</translation>
    </message>
</context>
<context>
    <name>warsha::CertificateCode</name>
    <message>
        <source>There is no certificate in the code.</source>
        <translation>ليس في الرمز شهادة.</translation>
    </message>
    <message>
        <source>“%1” is not a host for the address of a certificate: letters, digits, points and hyphens, at most %2.</source>
        <translation>«⁨%1⁩» ليس مضيفًا لعنوان شهادة: أحرف وأرقام ونقاط وواصلات، %L2 على الأكثر.</translation>
    </message>
</context>
<context>
    <name>warsha::CertificateNumber</name>
    <message>
        <source>The number pattern has the unknown token %1.</source>
        <translation>في نمط الرقم رمز غير معروف %1.</translation>
    </message>
    <message>
        <source>The number pattern needs {serial:5} exactly once.</source>
        <translation>يلزم نمط الرقم {serial:5} مرة واحدة بالضبط.</translation>
    </message>
    <message>
        <source>The number pattern “%1” has characters beside A-Z, 0-9, blank / . _ and -.</source>
        <translation>في نمط الرقم «⁨%1⁩» أحرف غير A-Z و0-9 والفراغ و/ و. و_ و-.</translation>
    </message>
    <message>
        <source>The number %1 is longer than %2 characters: shorten the pattern.</source>
        <translation>الرقم %1 أطول من %L2 حرفًا: قصّر النمط.</translation>
    </message>
</context>
<context>
    <name>warsha::CertificatePrinting</name>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Copy of a certificate</source>
        <translation>نسخة من شهادة</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>شهادة</translation>
    </message>
</context>
<context>
    <name>warsha::CertificateVerbs</name>
    <message>
        <source>The PDF could not be written to %1: %2</source>
        <translation>تعذرت كتابة ملف PDF في ⁦%1⁩: %2</translation>
    </message>
    <message>
        <source>Issue for %1?</source>
        <translation>إصدار لـ %1؟</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n certificate(s)</source>
        <translation>
            <numerusform>إصدار الشهادات</numerusform>
            <numerusform>إصدار شهادة واحدة</numerusform>
            <numerusform>إصدار شهادتين</numerusform>
            <numerusform>إصدار %Ln شهادات</numerusform>
            <numerusform>إصدار %Ln شهادة</numerusform>
            <numerusform>إصدار %Ln شهادة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) were issued.</source>
        <translation>
            <numerusform>لم يصدر شيء.</numerusform>
            <numerusform>صدرت وثيقة واحدة.</numerusform>
            <numerusform>صدرت وثيقتان.</numerusform>
            <numerusform>صدرت %Ln وثائق.</numerusform>
            <numerusform>صدرت %Ln وثيقة.</numerusform>
            <numerusform>صدرت %Ln وثيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the certificates</source>
        <translation>حفظ الشهادات</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>ملف PDF ‎(*.pdf)</translation>
    </message>
    <message>
        <source>The PDF is kept in the register.</source>
        <translation>ملف PDF محفوظ في سجل الشهادات.</translation>
    </message>
    <message>
        <source>The PDF is saved as %1.</source>
        <translation>حُفظ ملف PDF باسم ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Void %1?</source>
        <translation>إبطال %1؟</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>سحب %1؟</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>سحب الشهادة</translation>
    </message>
    <message>
        <source>This centre was restored from a backup. It may not know papers with later numbers, and no number may be given twice. Look through the papers, then type the last number as it is printed, or 0 if there is no later one.</source>
        <translation>استُعيد هذا المركز من نسخة احتياطية. قد تكون صدرت وثائق بأرقام لاحقة لا يعرفها، ولا يجوز أن يُعطى رقم مرتين. راجع الوثائق ثم اكتب آخر رقم كما هو مطبوع، أو ٠ إن لم يوجد رقم لاحق.</translation>
    </message>
    <message>
        <source>The register has no number of this series yet.</source>
        <translation>ليس في سجل الشهادات رقم من هذه السلسلة بعد.</translation>
    </message>
    <message>
        <source>The last one in the register is %1.</source>
        <translation>آخر رقم في سجل الشهادات هو %1.</translation>
    </message>
    <message>
        <source>What is the last number of %1 on any paper?</source>
        <translation>ما آخر رقم من %1 على أي وثيقة؟</translation>
    </message>
    <message>
        <source>Continue after it</source>
        <translation>المتابعة بعده</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>آخر رقم</translation>
    </message>
    <message>
        <source>Certificates of %1</source>
        <translation>شهادات %1</translation>
    </message>
    <message>
        <source>Print a copy of %1?</source>
        <translation>طباعة نسخة من %1؟</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>طباعة نسخة</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>استبدال %1؟</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>%1 takes its place.</source>
        <translation>تحل %1 محلها.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Hand out %1?</source>
        <translation>تسليم %1؟</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>%1: kept until %2</source>
        <translation>%1: تُحفظ حتى %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; the column “Kept until” of the register has the day of each</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحدة غيرها؛ تاريخ كل منها في عمود «تُحفظ حتى» من السجل</numerusform>
            <numerusform>واثنتان غيرها؛ تاريخ كل منها في عمود «تُحفظ حتى» من السجل</numerusform>
            <numerusform>و%Ln غيرها؛ تاريخ كل منها في عمود «تُحفظ حتى» من السجل</numerusform>
            <numerusform>و%Ln غيرها؛ تاريخ كل منها في عمود «تُحفظ حتى» من السجل</numerusform>
            <numerusform>و%Ln غيرها؛ تاريخ كل منها في عمود «تُحفظ حتى» من السجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are past the day they are kept until, the first since %1.</source>
        <translation>
            <numerusform>لا وثيقة انتهت مدة حفظها، أولاها منذ %1.</numerusform>
            <numerusform>وثيقة واحدة انتهت مدة حفظها، منذ %1.</numerusform>
            <numerusform>وثيقتان انتهت مدة حفظهما، أولاهما منذ %1.</numerusform>
            <numerusform>%Ln وثائق انتهت مدة حفظها، أولاها منذ %1.</numerusform>
            <numerusform>%Ln وثيقة انتهت مدة حفظها، أولاها منذ %1.</numerusform>
            <numerusform>%Ln وثيقة انتهت مدة حفظها، أولاها منذ %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that the days are right: a PC with a wrong clock would show them too early. This cannot be undone.</source>
        <translation>تأكد من صحة التواريخ: حاسوب ساعته خاطئة يرى المدة منتهية قبل أوانها. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message numerus="yes">
        <source>End the retention of %n paper(s)?</source>
        <translation>
            <numerusform>إنهاء الحفظ؟</numerusform>
            <numerusform>إنهاء حفظ وثيقة واحدة؟</numerusform>
            <numerusform>إنهاء حفظ وثيقتين؟</numerusform>
            <numerusform>إنهاء حفظ %Ln وثائق؟</numerusform>
            <numerusform>إنهاء حفظ %Ln وثيقة؟</numerusform>
            <numerusform>إنهاء حفظ %Ln وثيقة؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End the retention of %n paper(s)</source>
        <translation>
            <numerusform>إنهاء الحفظ</numerusform>
            <numerusform>إنهاء حفظ وثيقة واحدة</numerusform>
            <numerusform>إنهاء حفظ وثيقتين</numerusform>
            <numerusform>إنهاء حفظ %Ln وثائق</numerusform>
            <numerusform>إنهاء حفظ %Ln وثيقة</numerusform>
            <numerusform>إنهاء حفظ %Ln وثيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The retention of %n paper(s) has ended. Their numbers stay in the register.</source>
        <translation>
            <numerusform>لم ينته حفظ شيء.</numerusform>
            <numerusform>انتهى حفظ وثيقة واحدة. يبقى رقمها في السجل.</numerusform>
            <numerusform>انتهى حفظ وثيقتين. يبقى رقماهما في السجل.</numerusform>
            <numerusform>انتهى حفظ %Ln وثائق. تبقى أرقامها في السجل.</numerusform>
            <numerusform>انتهى حفظ %Ln وثيقة. تبقى أرقامها في السجل.</numerusform>
            <numerusform>انتهى حفظ %Ln وثيقة. تبقى أرقامها في السجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>Issue 24 certificates, 1 statement</comment>
        <translation>%1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>لا إفادات</numerusform>
            <numerusform>إفادة واحدة</numerusform>
            <numerusform>إفادتين</numerusform>
            <numerusform>%Ln إفادات</numerusform>
            <numerusform>%Ln إفادة</numerusform>
            <numerusform>%Ln إفادة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n statement(s)</source>
        <translation>
            <numerusform>إصدار الإفادات</numerusform>
            <numerusform>إصدار إفادة واحدة</numerusform>
            <numerusform>إصدار إفادتين</numerusform>
            <numerusform>إصدار %Ln إفادات</numerusform>
            <numerusform>إصدار %Ln إفادة</numerusform>
            <numerusform>إصدار %Ln إفادة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>لا شهادات</numerusform>
            <numerusform>شهادة واحدة</numerusform>
            <numerusform>شهادتان</numerusform>
            <numerusform>%Ln شهادات</numerusform>
            <numerusform>%Ln شهادة</numerusform>
            <numerusform>%Ln شهادة</numerusform>
        </translation>
    </message>
    <message>
        <source>Print at once</source>
        <translation>الطباعة فورًا</translation>
    </message>
    <message>
        <source>A revoked certificate was valid and is not any more. Whoever checks its code here is told so. This cannot be undone.</source>
        <translation>الشهادة المسحوبة كانت صالحة ولم تعد كذلك. ومن يتحقق من رمزها هنا يُخبَر بذلك. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>It was printed for a ceremony and kept. From now on it is issued, and can only be voided, replaced or revoked.</source>
        <translation>طُبعت لحفل وحُفظت. من الآن فصاعدًا تُعدّ صادرة، ولا يمكن إلا إبطالها أو استبدالها أو سحبها.</translation>
    </message>
    <message>
        <source>A voided certificate was never valid: not collected, or made by mistake. Its number stays in the register and cannot be used again.</source>
        <translation>الشهادة المُبطلة لم تكن صالحة قط: لم تُستلم، أو صُنعت خطأً. يبقى رقمها في سجل الشهادات ولا يعود.</translation>
    </message>
    <message numerus="yes">
        <source>What was printed on them, the reasons, and the PDFs (%n printing(s)) are destroyed for ever, in later backups too. Number, dates, kind and state stay in the register.</source>
        <translation>
            <numerusform>يُتلَف ما طُبع عليها والأسباب نهائيًا، وفي النسخ الاحتياطية اللاحقة أيضًا. يبقى في السجل الرقم والتواريخ والنوع والحالة.</numerusform>
            <numerusform>يُتلَف ما طُبع عليها والأسباب وملف PDF (عملية طباعة واحدة) نهائيًا، وفي النسخ الاحتياطية اللاحقة أيضًا. يبقى في السجل الرقم والتواريخ والنوع والحالة.</numerusform>
            <numerusform>يُتلَف ما طُبع عليها والأسباب وملفا PDF (عمليتا طباعة) نهائيًا، وفي النسخ الاحتياطية اللاحقة أيضًا. يبقى في السجل الرقم والتواريخ والنوع والحالة.</numerusform>
            <numerusform>يُتلَف ما طُبع عليها والأسباب وملفات PDF (%Ln عمليات طباعة) نهائيًا، وفي النسخ الاحتياطية اللاحقة أيضًا. يبقى في السجل الرقم والتواريخ والنوع والحالة.</numerusform>
            <numerusform>يُتلَف ما طُبع عليها والأسباب وملفات PDF (%Ln عملية طباعة) نهائيًا، وفي النسخ الاحتياطية اللاحقة أيضًا. يبقى في السجل الرقم والتواريخ والنوع والحالة.</numerusform>
            <numerusform>يُتلَف ما طُبع عليها والأسباب وملفات PDF (%Ln عملية طباعة) نهائيًا، وفي النسخ الاحتياطية اللاحقة أيضًا. يبقى في السجل الرقم والتواريخ والنوع والحالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The papers get their numbers and are ready to be printed. This cannot be undone: a number that was given stays in the register. A mistake can be corrected later: replace, void or revoke the paper.</source>
        <translation>تأخذ الوثائق أرقامها وتصبح جاهزة للطباعة. لا يمكن التراجع عن هذا: الرقم الذي أُعطي يبقى في سجل الشهادات. ويمكن لاحقًا استبدال الوثيقة الخاطئة أو إبطالها أو سحبها.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of attainment, for those who achieved a part</source>
        <translation>
            <numerusform>لا إفادات كفاءات لمن أنجز جزءًا</numerusform>
            <numerusform>إفادة كفاءات واحدة، لمن أنجز جزءًا</numerusform>
            <numerusform>إفادتا كفاءات، لمن أنجز جزءًا</numerusform>
            <numerusform>%Ln إفادات كفاءات، لمن أنجز جزءًا</numerusform>
            <numerusform>%Ln إفادة كفاءات، لمن أنجز جزءًا</numerusform>
            <numerusform>%Ln إفادة كفاءات، لمن أنجز جزءًا</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is marked on the paper with its number and the date. When it is printed well, or saved as a PDF, it goes into the register with its reason. What is printed wrong is replaced, not copied.</source>
        <translation>تُعلَّم النسخة على الورق برقمها وتاريخها. وبعد أن تخرج سليمة، أو تُحفظ ملف PDF، تُقيَّد في سجل الشهادات مع سببها. ما طُبع خطأً يُستبدل ولا يُنسخ.</translation>
    </message>
    <message>
        <source>What changes on the paper:</source>
        <translation>ما يتغيّر على الورقة:</translation>
    </message>
    <message>
        <source>The new paper has a number of its own; the old number is no longer valid. This cannot be undone.</source>
        <translation>للورقة الجديدة رقم خاص بها، والرقم القديم لم يعد صالحًا. لا يمكن التراجع عن ذلك.</translation>
    </message>
</context>
<context>
    <name>warsha::CertificateVerifier</name>
    <message>
        <source>This is not a certificate code, or part of it is missing.</source>
        <translation>هذا ليس رمز شهادة، أو ينقص منه جزء.</translation>
    </message>
    <message>
        <source>Valid: %1, %2.</source>
        <translation>صالحة: %1، %2.</translation>
    </message>
    <message>
        <source>Valid: %1, %2, not yet handed out.</source>
        <translation>صالحة: %1، %2، ولم تُسلَّم بعد.</translation>
    </message>
    <message>
        <source>Altered: what the code says is not what was signed.</source>
        <translation>مغيّرة: ما يقوله الرمز ليس ما وُقّع.</translation>
    </message>
    <message>
        <source>Signed with a key that is not known here: it may be another centre&apos;s, or false.</source>
        <translation>موقّعة بمفتاح غير معروف هنا: قد يكون لمركز آخر، أو مزوّرًا.</translation>
    </message>
    <message>
        <source>The signature is valid; the number %1 is not in this register.</source>
        <translation>التوقيع صحيح؛ لكن الرقم %1 ليس في سجل الشهادات هنا.</translation>
    </message>
    <message>
        <source>No longer valid: %1 is %2.</source>
        <translation>لم تعد صالحة: %1 هي %2.</translation>
    </message>
</context>
<context>
    <name>warsha::CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Issue certificates</source>
        <translation>إصدار الشهادات</translation>
    </message>
    <message>
        <source>To issue</source>
        <translation>للإصدار</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>سجل الشهادات</translation>
    </message>
    <message>
        <source>Who is ready for a certificate</source>
        <translation>الجاهزون للشهادة</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>سجل الشهادات</translation>
    </message>
    <message>
        <source>No certificate was issued yet. Every number that is given stays here for ever.</source>
        <translation>لم تصدر شهادة بعد. كل رقم يُعطى يبقى هنا دائمًا.</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>فتح ملف PDF</translation>
    </message>
    <message>
        <source>Numbers are given on issue</source>
        <translation>تُعطى الأرقام عند الإصدار</translation>
    </message>
    <message>
        <source>Show blocked</source>
        <translation>عرض غير الجاهزين</translation>
    </message>
    <message>
        <source>Choose a number to see its details.</source>
        <translation>اختر رقمًا لترى تفاصيله.</translation>
    </message>
    <message>
        <source>%1 number %2</source>
        <translation>%1 الرقم %2</translation>
    </message>
    <message>
        <source>%1 numbers %2 to %3</source>
        <translation>%1 الأرقام من %2 إلى %3</translation>
    </message>
    <message>
        <source>Given before a restore, on papers only: %1.</source>
        <translation>أُعطيت قبل الاستعادة، وهي على الورق فقط: %1.</translation>
    </message>
    <message>
        <source>To issue, the register, or verify</source>
        <translation>للإصدار، أو سجل الشهادات، أو التحقق</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Show and print…</source>
        <translation>عرض وطباعة…</translation>
    </message>
    <message>
        <source>Print a copy…</source>
        <translation>طباعة نسخة…</translation>
    </message>
    <message>
        <source>End their retention…</source>
        <translation>إنهاء حفظها…</translation>
    </message>
    <message>
        <source>End the retention of certificates…</source>
        <translation>إنهاء حفظ شهادات…</translation>
    </message>
    <message numerus="yes">
        <source>Nobody in this group can be issued anything now; %n are blocked.</source>
        <translation>
            <numerusform>لا يمكن إصدار شيء لأحد في هذه المجموعة الآن.</numerusform>
            <numerusform>لا يمكن إصدار شيء لأحد في هذه المجموعة الآن؛ واحد غير جاهز.</numerusform>
            <numerusform>لا يمكن إصدار شيء لأحد في هذه المجموعة الآن؛ اثنان غير جاهزين.</numerusform>
            <numerusform>لا يمكن إصدار شيء لأحد في هذه المجموعة الآن؛ %Ln غير جاهزين.</numerusform>
            <numerusform>لا يمكن إصدار شيء لأحد في هذه المجموعة الآن؛ %Ln غير جاهزين.</numerusform>
            <numerusform>لا يمكن إصدار شيء لأحد في هذه المجموعة الآن؛ %Ln غير جاهزين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the PDF of a certificate…</source>
        <translation>حفظ ملف PDF لشهادة…</translation>
    </message>
    <message>
        <source>Hand out a certificate…</source>
        <translation>تسليم شهادة…</translation>
    </message>
    <message>
        <source>Replace a certificate by a corrected one…</source>
        <translation>استبدال شهادة بوثيقة مصحّحة…</translation>
    </message>
    <message>
        <source>Void a certificate…</source>
        <translation>إبطال شهادة…</translation>
    </message>
    <message>
        <source>Revoke a certificate…</source>
        <translation>سحب شهادة…</translation>
    </message>
    <message>
        <source>Verify a picture or PDF…</source>
        <translation>التحقق من صورة أو ملف PDF…</translation>
    </message>
    <message>
        <source>The group is being read…</source>
        <translation>تُقرأ المجموعة…</translation>
    </message>
    <message>
        <source>Choose a trainee to see which rules are met.</source>
        <translation>اختر متدربًا لترى الشروط المستوفاة.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 get no certificate now; the list says why.</source>
        <translation>
            <numerusform>لا أحد (%Ln) من %1 بلا شهادة الآن؛ القائمة تبيّن السبب.</numerusform>
            <numerusform>واحد (%Ln) من %1 بلا شهادة الآن؛ القائمة تبيّن السبب.</numerusform>
            <numerusform>اثنان (%Ln) من %1 بلا شهادة الآن؛ القائمة تبيّن السبب.</numerusform>
            <numerusform>%Ln من %1 بلا شهادة الآن؛ القائمة تبيّن السبب.</numerusform>
            <numerusform>%Ln من %1 بلا شهادة الآن؛ القائمة تبيّن السبب.</numerusform>
            <numerusform>%Ln من %1 بلا شهادة الآن؛ القائمة تبيّن السبب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the typed code</source>
        <translation>التحقق من الرمز المكتوب</translation>
    </message>
    <message>
        <source>Choose a certificate in the register first for which this can be done.</source>
        <translation>اختر أولًا في سجل الشهادات شهادة يمكن أن يُفعل بها هذا.</translation>
    </message>
    <message>
        <source>Nobody in this group can be issued anything now. Choose another group; the list says what is missing.</source>
        <translation>لا يمكن إصدار شيء لأحد في هذه المجموعة الآن. اختر مجموعة أخرى؛ والقائمة تبيّن ما ينقص.</translation>
    </message>
</context>
<context>
    <name>warsha::CertificationReader</name>
    <message>
        <source>There is no centre in this database yet.</source>
        <translation>لا مركز في قاعدة البيانات هذه بعد.</translation>
    </message>
    <message>
        <source>There is no such group.</source>
        <translation>لا توجد مجموعة كهذه.</translation>
    </message>
    <message>
        <source>The programme of the group is not in the catalogue.</source>
        <translation>برنامج المجموعة غير موجود في الدليل.</translation>
    </message>
</context>
<context>
    <name>warsha::CertificationService</name>
    <message>
        <source>Certificates of group %1</source>
        <translation>شهادات المجموعة %1</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>يلزم سبب.</translation>
    </message>
    <message>
        <source>%1 cannot be replaced: %2</source>
        <translation>لا يمكن استبدال %1: %2</translation>
    </message>
    <message>
        <source>The enrolment of %1 is gone.</source>
        <translation>تسجيل %1 لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>There is no such certificate.</source>
        <translation>لا توجد شهادة كهذه.</translation>
    </message>
    <message>
        <source>%1 is %2 and cannot become %3.</source>
        <translation>%1 حالتها «⁨%2⁩» ولا تصير «⁨%3⁩».</translation>
    </message>
    <message>
        <source>The reason is longer than %1 characters.</source>
        <translation>السبب أطول من %L1 حرفًا.</translation>
    </message>
    <message>
        <source>%1 is %2: it is not printed again.</source>
        <translation>%1 حالتها «⁨%2⁩»: لا تُطبع ثانية.</translation>
    </message>
    <message>
        <source>The number %1 is not in the register.</source>
        <translation>الرقم %1 ليس في سجل الشهادات.</translation>
    </message>
    <message>
        <source>There is no such printed paper.</source>
        <translation>لا توجد وثيقة مطبوعة كهذه.</translation>
    </message>
    <message>
        <source>This centre was restored from a backup, so it may not know all papers of the series %1. Enter the last number that was seen on a paper, or that none was seen, before new numbers are given.</source>
        <translation>استُعيد هذا المركز من نسخة احتياطية، وقد تكون صدرت وثائق من السلسلة %1 لا يعرفها. قبل إعطاء أرقام جديدة، اذكر آخر رقم شوهد على وثيقة، أو أنه لم يُشاهد أي رقم.</translation>
    </message>
    <message>
        <source>%1 is mistyped: its last two digits do not fit the rest. Type the number as it is printed.</source>
        <translation>في %1 خطأ كتابة: آخر خانتين لا توافقان بقية الرقم. اكتب الرقم كما هو مطبوع.</translation>
    </message>
    <message>
        <source>%1 is not a number of the series %2.</source>
        <translation>%1 ليس رقمًا من السلسلة %2.</translation>
    </message>
    <message>
        <source>This centre was not restored from a backup: its register knows every number.</source>
        <translation>لم يُستعد هذا المركز من نسخة احتياطية: سجل شهاداته يعرف كل الأرقام.</translation>
    </message>
    <message>
        <source>The number %1 was given before this centre was restored from a backup: its record is not in the register.</source>
        <translation>أُعطي الرقم %1 قبل استعادة هذا المركز من نسخة احتياطية: قيده ليس في سجل الشهادات.</translation>
    </message>
    <message>
        <source>%1 is in the register. A number proves nothing by itself: compare what is printed, or read the code.</source>
        <translation>%1 في سجل الشهادات. الرقم وحده لا يثبت شيئًا: قارن ما هو مطبوع، أو اقرأ الرمز.</translation>
    </message>
    <message>
        <source>There is nothing to issue in group %1 now.</source>
        <translation>لا شيء للإصدار في المجموعة %1 الآن.</translation>
    </message>
    <message>
        <source>What was issued at that time cannot be found.</source>
        <translation>لم يُعثر على ما صدر حينها.</translation>
    </message>
    <message>
        <source>The signature is valid.</source>
        <translation>التوقيع سليم.</translation>
    </message>
    <message>
        <source>No longer valid: %1 is %2.</source>
        <translation>لم تعد صالحة: %1 هي %2.</translation>
    </message>
    <message>
        <source>Another copy of %1 has the number %2: this one does not count. Print a new copy.</source>
        <translation>نسخة أخرى من %1 تحمل الرقم %2: هذه لا تُحسب. اطبع نسخة من جديد.</translation>
    </message>
    <message>
        <source>The design of the paper</source>
        <translation>تصميم الورقة</translation>
    </message>
    <message>
        <source>A paper in the place of %1 would say the same. Correct the record first; of a paper that is lost or damaged, print a copy.</source>
        <translation>ورقة تحلّ محلّ «⁨%1⁩» ستقول الشيء نفسه. صحّح السجل أولًا؛ وإن ضاعت الورقة أو تلفت فاطبع نسخة عنها.</translation>
    </message>
    <message>
        <source>%1 lacks the two digits at its end. Type the number as it is printed.</source>
        <translation>ينقص ⁨%1⁩ الرقمان الأخيران. اكتب الرقم كما هو مطبوع.</translation>
    </message>
</context>
<context>
    <name>warsha::ChartCard</name>
    <message>
        <source>The figures are being read…</source>
        <translation>تُقرأ الأرقام…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>صور SVG ‎(*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>صور PNG ‎(*.png)</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>&amp;نسخ الصورة</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>حفظ بصيغة &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>حفظ بصيغة &amp;SVG…</translation>
    </message>
    <message>
        <source>The &amp;table behind…</source>
        <translation>&amp;جدول الأرقام…</translation>
    </message>
    <message>
        <source>The picture is copied: paste it into a letter or a report.</source>
        <translation>نُسخت الصورة: ألصقها في رسالة أو تقرير.</translation>
    </message>
    <message>
        <source>The picture is saved in %1.</source>
        <translation>حُفظت الصورة في %1.</translation>
    </message>
</context>
<context>
    <name>warsha::ChartFigure</name>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>لا قيمة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>category: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>category, series: value</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>لا يوجد ما يُعرض بعد.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>series: its values</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>warsha::ChartPicture</name>
    <message>
        <source>The picture could not be saved as %1: %2</source>
        <translation>تعذّر حفظ الصورة باسم ⁦%1⁩: %2</translation>
    </message>
</context>
<context>
    <name>warsha::ChartTable</name>
    <message>
        <source>Copy the table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>warsha::CodePaper</name>
    <message>
        <source>When nobody can sign in any more: on the sign-in page choose “Nobody knows the password”, and type this code. On a new PC it also opens a backup.</source>
        <translation>حين لا يستطيع أحد الدخول: اختر في صفحة الدخول «لا أحد يعرف كلمة المرور» واكتب هذا الرمز. وهو يفتح أيضًا نسخة احتياطية على حاسوب جديد.</translation>
    </message>
    <message>
        <source>When a new counsellor is appointed and no other can share the key: type this code where the role is given.</source>
        <translation>حين يُعيَّن مرشد جديد ولا يوجد من يشاركه المفتاح: اكتب هذا الرمز حيث يُمنح الدور.</translation>
    </message>
    <message>
        <source>Letters A to Z and digits 2 to 7 only; there is no zero and no one. The last four letters are a check: a code that was mistyped is refused, and nothing happens.</source>
        <translation>الحروف من A إلى Z والأرقام من ⁦2⁩ إلى ⁦7⁩ فقط، ولا يوجد صفر ولا واحد. الحروف الأربعة الأخيرة للتحقق: الرمز المكتوب خطأً يُرفض ولا يحدث شيء.</translation>
    </message>
    <message>
        <source>Lock this sheet away in a closed envelope, where only the director finds it, and not beside the PC. The program does not keep the code: if the sheet is lost, make a new one while somebody can still sign in.</source>
        <translation>احفظ هذه الورقة في مغلف مغلق حيث لا يجدها إلا المدير، لا بجانب الحاسوب. لا يحفظ البرنامج الرمز: إن ضاعت الورقة فأنشئ رمزًا جديدًا ما دام هناك من يستطيع الدخول.</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>صُنع في %1</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Code of the case notes</source>
        <translation>رمز ملاحظات الحالات</translation>
    </message>
    <message>
        <source>Opens only the case notes. Keep it in the counsellors&apos; envelope, apart from the recovery code.</source>
        <translation>يفتح ملاحظات الحالات وحدها. مكانه مغلف المرشدين، بعيدًا عن رمز الاسترداد.</translation>
    </message>
    <message>
        <source>Sheets to lock away</source>
        <translation>أوراق تُحفظ في مكان مقفل</translation>
    </message>
    <message>
        <source>sheets to lock away</source>
        <comment>name of a file</comment>
        <translation>أوراق للحفظ</translation>
    </message>
    <message>
        <source>Read each line from left to right.</source>
        <translation>اقرأ كل سطر من اليسار إلى اليمين.</translation>
    </message>
    <message>
        <source>Gives access when nobody knows a password any more, and opens backups. It opens everything except case notes.</source>
        <translation>يُدخل أحدًا حين لا يعرف أحد كلمة المرور، ويفتح النسخ الاحتياطية. يفتح كل شيء عدا ملاحظات الحالات.</translation>
    </message>
</context>
<context>
    <name>warsha::CodeSheet</name>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Sent to the printer. Check that the sheets came out, and lock them away.</source>
        <translation>أُرسلت إلى الطابعة. تأكد من خروج الأوراق واحفظها في مكان مقفل.</translation>
    </message>
    <message>
        <source>Saved. Print the sheets, lock them away, and delete the file.</source>
        <translation>كُتبت. اطبع الأوراق واحفظها في مكان مقفل ثم احذف الملف.</translation>
    </message>
</context>
<context>
    <name>warsha::CodesStep</name>
    <message>
        <source>Two sheets to lock away</source>
        <translation>ورقتان تُحفظان في مكان مقفل</translation>
    </message>
    <message>
        <source>Print the sheets or save them first.</source>
        <translation>اطبع الورقتين أو احفظهما أولًا.</translation>
    </message>
    <message>
        <source>These codes are shown once, and kept nowhere in the program. Have them on paper before you go on: without them, a forgotten password means that the data is lost.</source>
        <translation>يُعرض هذان الرمزان مرة واحدة ولا يحفظهما البرنامج في أي مكان. ضعهما على الورق قبل المتابعة: من دونهما تعني كلمة مرور منسية ضياع البيانات.</translation>
    </message>
</context>
<context>
    <name>warsha::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>No command is called “%1”</source>
        <translation>لا أمر باسم «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>warsha::CommandWords</name>
    <message>
        <source>start, home, dashboard, overview</source>
        <extracomment>Other words somebody may type for a command, parted by commas. Not shown: as many everyday words as people use, not a translation of each.</extracomment>
        <translation>البداية، الرئيسية، لوحة، نظرة عامة</translation>
    </message>
    <message>
        <source>class, course, cohort, intake</source>
        <translation>صف، دورة، دفعة، فوج</translation>
    </message>
    <message>
        <source>curriculum, qualification, course</source>
        <translation>منهج، مؤهل، دورة</translation>
    </message>
    <message>
        <source>attendance, presence, absences</source>
        <translation>حضور، غياب</translation>
    </message>
    <message>
        <source>attendance, presence, roll call, absent</source>
        <translation>حضور، غياب، تفقد، مناداة</translation>
    </message>
    <message>
        <source>internship, apprenticeship, employer, company</source>
        <translation>تدريب عملي، تدرج مهني، صاحب العمل، شركة</translation>
    </message>
    <message>
        <source>results, marks, grades, exam, test</source>
        <translation>نتائج، علامات، درجات، امتحان، اختبار</translation>
    </message>
    <message>
        <source>diploma, award, paper</source>
        <translation>دبلوم، شهادة، ورقة</translation>
    </message>
    <message>
        <source>statistics, figures, charts, tables</source>
        <translation>إحصاءات، أرقام، رسوم بيانية، جداول</translation>
    </message>
    <message>
        <source>ministry, upload, snapshot, transfer</source>
        <translation>وزارة، إرسال، لقطة، رفع</translation>
    </message>
    <message>
        <source>log, audit, changes, who did it</source>
        <translation>سجل، تدقيق، تغييرات، من فعل</translation>
    </message>
    <message>
        <source>accounts, password, rights, login</source>
        <translation>حسابات، كلمة مرور، صلاحيات، دخول</translation>
    </message>
    <message>
        <source>options, preferences, configuration</source>
        <translation>خيارات، تفضيلات، ضبط</translation>
    </message>
    <message>
        <source>name of the centre, address, premises, rename</source>
        <translation>اسم المركز، عنوان، مبانٍ، إعادة تسمية</translation>
    </message>
    <message>
        <source>signature, who signs</source>
        <translation>توقيع، من يوقّع</translation>
    </message>
    <message>
        <source>holidays, weekend, days off</source>
        <translation>عطلة رسمية، عطل، إجازات، أعياد، نهاية الأسبوع</translation>
    </message>
    <message>
        <source>numbers, numbering, counter</source>
        <translation>أرقام، ترقيم، عدّاد</translation>
    </message>
    <message>
        <source>rules, limits, minutes</source>
        <translation>قواعد، حدود، دقائق</translation>
    </message>
    <message>
        <source>backup, restore, copy, recovery</source>
        <translation>نسخ احتياطي، استعادة، استرجاع</translation>
    </message>
    <message>
        <source>authority, government, registration</source>
        <translation>جهة رسمية، حكومة، تسجيل</translation>
    </message>
    <message>
        <source>size of letters, font, computer, screen</source>
        <translation>حجم الحروف، خط، حاسوب، شاشة</translation>
    </message>
    <message>
        <source>backup, copy, save, USB, security</source>
        <translation>نسخ احتياطي، حفظ، USB، أمان</translation>
    </message>
    <message>
        <source>sample, example, demo, test data, remove</source>
        <translation>مثال، تجربة، عينة، إزالة</translation>
    </message>
    <message>
        <source>switch, load, other file</source>
        <translation>تبديل، تحميل، ملف آخر</translation>
    </message>
    <message>
        <source>create, begin</source>
        <translation>إنشاء، بدء</translation>
    </message>
    <message>
        <source>log out, leave, change user</source>
        <translation>خروج، مغادرة، تغيير المستخدم</translation>
    </message>
    <message>
        <source>log out, leave, pause, screen</source>
        <translation>خروج، مغادرة، استراحة، شاشة</translation>
    </message>
    <message>
        <source>exit, close, end</source>
        <translation>خروج، إغلاق، إنهاء</translation>
    </message>
    <message>
        <source>theme, colours, night</source>
        <translation>مظهر، ألوان، ليل</translation>
    </message>
    <message>
        <source>numbers, figures, numerals</source>
        <translation>أرقام، أعداد</translation>
    </message>
    <message>
        <source>reload, update</source>
        <translation>إعادة تحميل، تحديث</translation>
    </message>
    <message>
        <source>back, mistake, cancel</source>
        <translation>رجوع، خطأ، إلغاء</translation>
    </message>
    <message>
        <source>import, load, file, Excel, CSV, spreadsheet</source>
        <translation>استيراد، تحميل، ملف، Excel، CSV، جدول</translation>
    </message>
    <message>
        <source>add, register, create, student</source>
        <translation>إضافة، تسجيل، إنشاء، طالب</translation>
    </message>
    <message>
        <source>edit, rename, correct, name, phone</source>
        <translation>تعديل، إعادة تسمية، تصحيح، اسم، هاتف</translation>
    </message>
    <message>
        <source>duplicate, double, twice, same person</source>
        <translation>مكرر، مرتين، الشخص نفسه</translation>
    </message>
    <message>
        <source>delete, remove, forget</source>
        <translation>حذف، إزالة</translation>
    </message>
    <message>
        <source>export, Excel, CSV, spreadsheet</source>
        <translation>تصدير، Excel، CSV، جدول</translation>
    </message>
    <message>
        <source>search, select, narrow</source>
        <translation>بحث، اختيار، تصفية</translation>
    </message>
    <message>
        <source>add, create, class, intake</source>
        <translation>إضافة، إنشاء، صف، دفعة</translation>
    </message>
    <message>
        <source>edit, rename, dates, name</source>
        <translation>تعديل، إعادة تسمية، تواريخ، اسم</translation>
    </message>
    <message>
        <source>repeat, again, copy, following</source>
        <translation>تكرار، مرة أخرى، نسخ، التالية</translation>
    </message>
    <message>
        <source>enrol, students, members, register</source>
        <translation>تسجيل، طلاب، أعضاء، إضافة</translation>
    </message>
    <message>
        <source>add, create, curriculum</source>
        <translation>إضافة، إنشاء، منهج</translation>
    </message>
    <message>
        <source>add, internship, employer</source>
        <translation>إضافة، تدريب عملي، صاحب العمل</translation>
    </message>
    <message>
        <source>lesson, class, add, schedule</source>
        <translation>درس، حصة، إضافة، جدول</translation>
    </message>
    <message>
        <source>schedule, lessons, calendar, plan</source>
        <translation>مواعيد، دروس، تقويم، خطة</translation>
    </message>
    <message>
        <source>close, confirm, final, finish</source>
        <translation>إغلاق، تأكيد، نهائي، إنهاء</translation>
    </message>
    <message>
        <source>check, genuine, QR, scan, code</source>
        <translation>فحص، أصلية، QR، مسح، رمز</translation>
    </message>
    <message>
        <source>export, ministry, upload, report</source>
        <translation>تصدير، وزارة، إرسال، تقرير</translation>
    </message>
    <message>
        <source>memory, stick, carry, export</source>
        <translation>ذاكرة، نقل، تصدير</translation>
    </message>
    <message>
        <source>add, account, colleague, password</source>
        <translation>إضافة، حساب، زميل، كلمة مرور</translation>
    </message>
    <message>
        <source>password, forgotten, recovery</source>
        <translation>كلمة مرور، نسيان، استرجاع</translation>
    </message>
    <message>
        <source>restore, take back, revert</source>
        <translation>استعادة، تراجع</translation>
    </message>
    <message>
        <source>manual, guide, how</source>
        <translation>دليل، إرشادات، كيف</translation>
    </message>
    <message>
        <source>shortcuts, keyboard</source>
        <translation>اختصارات، لوحة المفاتيح</translation>
    </message>
    <message>
        <source>version, licence, support</source>
        <translation>إصدار، رخصة، دعم</translation>
    </message>
    <message>
        <source>start, open, state, due</source>
        <translation>ابدأ، افتح، حالة، مستحق</translation>
    </message>
    <message>
        <source>teacher, instructor, name, assign</source>
        <translation>معلم، أستاذ، تعيين، مدرب</translation>
    </message>
    <message>
        <source>people, students, learners, participants, open, find, look up</source>
        <translation>أشخاص، طلاب، متعلمون، مشاركون، فتح، بحث، عرض</translation>
    </message>
    <message>
        <source>new, add, trainers, teachers, employees, colleagues</source>
        <translation>موظف جديد، إضافة، موظفون، مدرّبون، معلمون، زملاء</translation>
    </message>
    <message>
        <source>return, bring back, earlier, recovery</source>
        <translation>رجوع، استرجاع، استعادة، السابق</translation>
    </message>
    <message>
        <source>issue, certificates, print, diploma, award, graduate</source>
        <translation>إصدار، شهادات، طباعة، دبلوم، منح، تخرج</translation>
    </message>
    <message>
        <source>all certificates, numbers, list, find</source>
        <translation>سجل الشهادات، كل الشهادات، أرقام، قائمة، بحث</translation>
    </message>
    <message>
        <source>sent, waiting, snapshots, ministry</source>
        <translation>مُرسل، أُرسل، في الانتظار، لقطات، وزارة</translation>
    </message>
    <message>
        <source>a, an, the, to, of, for, my, all</source>
        <extracomment>Small words around the one that says what is wanted (&quot;open a trainee&quot;, &quot;to issue&quot;), parted by commas; as many as the language has.</extracomment>
        <translation>في، من، إلى، على، عن، كل</translation>
    </message>
</context>
<context>
    <name>warsha::ConsentCard</name>
    <message>
        <source>Agrees to the use of the data for</source>
        <translation>يوافق على استخدام البيانات من أجل</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>سُحبت في %1</translation>
    </message>
</context>
<context>
    <name>warsha::CountryBox</name>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
</context>
<context>
    <name>warsha::CountryField</name>
    <message>
        <source>Choose the country in a list</source>
        <translation>اختيار البلد من قائمة</translation>
    </message>
</context>
<context>
    <name>warsha::Database</name>
    <message>
        <source>%1 holds a centre already; it was not touched.</source>
        <translation>في ⁦%1⁩ مركز من قبل؛ لم يُمس.</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>تعذر الحفظ.</translation>
    </message>
    <message>
        <source>This centre is open for reading only: nothing was saved.</source>
        <translation>هذا المركز مفتوح للقراءة فقط: لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>There is no centre at %1.</source>
        <translation>لا يوجد مركز في ⁦%1⁩.</translation>
    </message>
    <message>
        <source>%1 exists already; it was not touched.</source>
        <translation>⁦%1⁩ موجود من قبل؛ لم يُمس.</translation>
    </message>
    <message>
        <source>This file may only be read, so nothing can be saved.</source>
        <translation>هذا الملف للقراءة فقط، فلا يمكن حفظ شيء.</translation>
    </message>
    <message>
        <source>%1 is open in another program already (%2, process %3 on %4). Close it there first.</source>
        <translation>⁦%1⁩ مفتوح في برنامج آخر (%2، العملية %3 على %4). أغلقه هناك أولًا.</translation>
    </message>
    <message>
        <source>The folder %1 does not let a file be made in it, so the centre cannot be locked for writing.</source>
        <translation>المجلد ⁦%1⁩ لا يسمح بإنشاء ملف فيه، فلا يمكن قفل المركز للكتابة.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تتعذر قراءة ⁦%1⁩: %2</translation>
    </message>
    <message>
        <source>%1 is not a Warsha centre; it was not touched.</source>
        <translation>⁦%1⁩ ليس مركز «ورشة»؛ لم يُمس.</translation>
    </message>
    <message>
        <source>The database refused a setting that keeps data safe (%1).</source>
        <translation>رفضت قاعدة البيانات إعدادًا يحفظ البيانات (%1).</translation>
    </message>
    <message>
        <source>This file is damaged: it can be read, but nothing is written to it. Restore the newest backup.</source>
        <translation>هذا الملف تالف: يمكن قراءته ولا يُكتب فيه شيء. استعد أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The centre at %1 cannot be reached.</source>
        <translation>يتعذر الوصول إلى المركز في ⁦%1⁩.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name for a new database: use small letters, digits, - and _.</source>
        <translation>«⁨%1⁩» لا يصلح اسمًا لقاعدة جديدة: استعمل أحرفًا لاتينية صغيرة وأرقامًا و- و_.</translation>
    </message>
    <message>
        <source>The database %1 was not made for Warsha: it needs the encoding UTF8 and the collation C (CREATE DATABASE ... TEMPLATE template0 ENCODING &apos;UTF8&apos; LC_COLLATE &apos;C&apos; LC_CTYPE &apos;C&apos;).</source>
        <translation>لم تُنشأ قاعدة البيانات %1 لورشة: يلزم الترميز UTF8 والترتيب C (CREATE DATABASE ... TEMPLATE template0 ENCODING &apos;UTF8&apos; LC_COLLATE &apos;C&apos; LC_CTYPE &apos;C&apos;).</translation>
    </message>
    <message>
        <source>The database %1 holds something else; it was not touched.</source>
        <translation>قاعدة البيانات ⁦%1⁩ فيها شيء آخر؛ لم تُمس.</translation>
    </message>
    <message>
        <source>The centre&apos;s file was closed.</source>
        <translation>أُغلق ملف المركز.</translation>
    </message>
    <message>
        <source>This exists already, so nothing was saved.</source>
        <translation>هذا موجود من قبل، فلم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Something else still refers to this record, or it is gone: nothing was saved.</source>
        <translation>ما زال شيء آخر يشير إلى هذا السجل، أو لم يعد موجودًا: لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Another PC changed the same records at this moment. Please try again.</source>
        <translation>غيّر حاسوب آخر القيود نفسها في هذه اللحظة. يُرجى المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The database server does not answer. Nothing of this step was saved.</source>
        <translation>خادم قاعدة البيانات لا يجيب. لم يُحفظ شيء من هذه الخطوة.</translation>
    </message>
    <message>
        <source>The disk is full: nothing of this step was saved. Free some space and try again.</source>
        <translation>القرص ممتلئ: لم يُحفظ شيء من هذه الخطوة. أفرغ مساحة وحاول من جديد.</translation>
    </message>
    <message>
        <source>Another program has this centre open. Close it there, then try again.</source>
        <translation>برنامج آخر يفتح هذا المركز. أغلقه هناك ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The centre&apos;s data is damaged. Nothing more is written to it; restore the newest backup.</source>
        <translation>بيانات المركز تالفة. لا يُكتب فيها شيء بعد الآن؛ استعد أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The database could not do this; nothing of this step was saved.</source>
        <translation>لم تستطع قاعدة البيانات ذلك؛ لم يُحفظ شيء من هذه الخطوة.</translation>
    </message>
    <message>
        <source>This cannot be undone: one of its records was changed later.</source>
        <translation>لا يمكن التراجع: تغير أحد سجلات هذه الخطوة بعدها.</translation>
    </message>
    <message>
        <source>This cannot be undone: %1 was changed later.</source>
        <translation>لا يمكن التراجع، فهذا السجل تغير بعدها: %1.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Warsha (%2 %3). Install that version; the file was not touched.</source>
        <translation>كتب ⁦%1⁩ إصدارٌ أحدث من ورشة (%2 %L3). ثبّت ذلك الإصدار؛ لم يُمس الملف.</translation>
    </message>
    <message>
        <source>There is no centre at %1 yet.</source>
        <translation>لا يوجد مركز في ⁦%1⁩ بعد.</translation>
    </message>
    <message>
        <source>%1 is from an older Warsha and may only be read; open it for writing once to bring it up to date.</source>
        <translation>⁦%1⁩ من إصدار أقدم من ورشة ويُقرأ فقط؛ افتحه مرة للكتابة ليُحدَّث.</translation>
    </message>
    <message>
        <source>The disk with %1 is full, so the centre cannot be opened. Free some space and try again.</source>
        <translation>القرص الذي عليه ⁦%1⁩ ممتلئ، فلا يمكن فتح المركز. أفرِغ بعض المساحة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Somebody else changed this record meanwhile; nothing was saved. Look at both values and choose.</source>
        <translation>غيّر شخص آخر هذا السجل في هذه الأثناء؛ لم يُحفظ شيء. انظر إلى القيمتين واختر.</translation>
    </message>
    <message>
        <source>%1 is empty: it holds 0 bytes, and no centre.</source>
        <translation>⁦%1⁩ فارغ: فيه ٠ بايت وليس فيه مركز.</translation>
    </message>
    <message>
        <source>The copy made before the upgrade is damaged, so nothing was changed.</source>
        <translation>النسخة المأخوذة قبل الترقية غير سليمة، فلم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>warsha::DayGridModel</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>وقّعه</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>وُقّع في</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>needs a date</source>
        <comment>a row that is no day yet</comment>
        <translation>يلزمه تاريخ</translation>
    </message>
    <message>
        <source>needs hours</source>
        <comment>a row that is no day yet</comment>
        <translation>تلزمه ساعات</translation>
    </message>
    <message>
        <source>to sign</source>
        <comment>a day on the job</comment>
        <translation>للتوقيع</translation>
    </message>
    <message>
        <source>signed</source>
        <comment>a day on the job</comment>
        <translation>موقّع</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>a day on the job</comment>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>reversed</source>
        <comment>a day on the job</comment>
        <translation>معكوس</translation>
    </message>
    <message>
        <source>A day has hours, or from and to. Clear its date to remove the day.</source>
        <translation>لليوم ساعات، أو من وإلى. امسح تاريخه لإزالة اليوم.</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a cell</comment>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>taken out</source>
        <comment>a day</comment>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>not saved</source>
        <comment>a row that is no day yet: one of its cells is red</comment>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>This day is locked: its hours count, and it stays as it is.</source>
        <translation>هذا اليوم مقفل: ساعاته محتسبة ويبقى كما هو.</translation>
    </message>
    <message>
        <source>This day was taken back; it is only kept to be seen.</source>
        <translation>أُلغي هذا اليوم بقيد عكسي، ويبقى للاطلاع فقط.</translation>
    </message>
</context>
<context>
    <name>warsha::DayPicker</name>
    <message>
        <source>Choose the day in a calendar</source>
        <translation>اختيار اليوم من التقويم</translation>
    </message>
</context>
<context>
    <name>warsha::DeskApplication</name>
    <message>
        <source>Open a centre</source>
        <translation>فتح مركز</translation>
    </message>
    <message>
        <source>Centres (*.warsha)</source>
        <translation>المراكز ‎(*.warsha)</translation>
    </message>
    <message>
        <source>Warsha</source>
        <translation>ورشة</translation>
    </message>
    <message>
        <source>%1 – Warsha</source>
        <comment>centre</comment>
        <translation>%1 – ورشة</translation>
    </message>
    <message>
        <source>Locked. Sign in to go on where you were.</source>
        <translation>مقفل. سجّل الدخول لتتابع من حيث كنت.</translation>
    </message>
    <message>
        <source>%1 (sample centre)</source>
        <translation>%1 (مركز نموذجي)</translation>
    </message>
    <message>
        <source>The centre is being made…</source>
        <translation>يُنشأ المركز…</translation>
    </message>
    <message>
        <source>The sample centre is being made: it takes some seconds…</source>
        <translation>يُنشأ المركز النموذجي: يستغرق ذلك بضع ثوانٍ…</translation>
    </message>
    <message>
        <source>The new password is set: sign in with it.</source>
        <translation>وُضعت كلمة المرور الجديدة: ادخل بها.</translation>
    </message>
    <message>
        <source>Restored. To the ministry it is a new copy, which must be accepted before it sends.</source>
        <translation>تمت الاستعادة. وهو للوزارة مركز منسوخ يجب قبوله قبل أن يرسل.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that you typed in tables are not saved yet: red, or in a row that is not complete. They are lost if you go on.</source>
        <translation>
            <numerusform>لا قيمة غير محفوظة</numerusform>
            <numerusform>قيمة واحدة كتبتها في جدول لم تُحفظ بعد: هي حمراء، أو في صف غير مكتمل. تضيع إن تابعت.</numerusform>
            <numerusform>قيمتان كتبتهما في الجداول لم تُحفظا بعد: هما حمراوان، أو في صف غير مكتمل. تضيعان إن تابعت.</numerusform>
            <numerusform>%Ln قيم كتبتها في الجداول لم تُحفظ بعد: هي حمراء، أو في صف غير مكتمل. تضيع إن تابعت.</numerusform>
            <numerusform>%Ln قيمة كتبتها في الجداول لم تُحفظ بعد: هي حمراء، أو في صف غير مكتمل. تضيع إن تابعت.</numerusform>
            <numerusform>%Ln قيمة كتبتها في الجداول لم تُحفظ بعد: هي حمراء، أو في صف غير مكتمل. تضيع إن تابعت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>المغادرة دون حفظ؟</translation>
    </message>
    <message>
        <source>%1 is the centre that is open.</source>
        <translation>%1 هو المركز المفتوح الآن.</translation>
    </message>
    <message>
        <source>%1 The centre that was open stays open.</source>
        <translation>%1 بقي المركز الذي كان مفتوحًا كما هو.</translation>
    </message>
    <message>
        <source>They are in: %1.</source>
        <translation>وهي في: %1.</translation>
    </message>
    <message>
        <source>Restored: the backup of %1.</source>
        <translation>استُعيدت نسخة ⁨%1⁩ الاحتياطية.</translation>
    </message>
    <message>
        <source>Restored: the backup of %1. What was there before is in %2.</source>
        <translation>استُعيدت نسخة ⁨%1⁩ الاحتياطية. ما كان موجودًا من قبل محفوظ في ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>warsha::DeskBackups</name>
    <message>
        <source>Backups cannot be kept in the folder %1.</source>
        <translation>لا يمكن حفظ النسخ الاحتياطية في المجلد ⁦%1⁩.</translation>
    </message>
    <message>
        <source>No backup was made: %1</source>
        <translation>لم تُنشأ نسخة احتياطية: %1</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>المجلد غير موجود.</translation>
    </message>
</context>
<context>
    <name>warsha::DeskCard</name>
    <message>
        <source>This PC</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %Ln دقائق</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Certificate and telephone numbers stay in Western digits.</source>
        <translation>تبقى أرقام الشهادات والهواتف بالأرقام الغربية.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>حجم الحروف</translation>
    </message>
    <message>
        <source>Takes effect when the program starts next time.</source>
        <translation>يسري من التشغيل القادم للبرنامج.</translation>
    </message>
    <message>
        <source>Lock when nobody is at the desk</source>
        <translation>القفل حين لا يكون أحد أمام الحاسوب</translation>
    </message>
</context>
<context>
    <name>warsha::DeskGrid</name>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء قيمتي</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>إبقاء قيمة الآخر</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>العودة إلى المحفوظ</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>نسخ مع الترويسات</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>تعبئة للأسفل</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>History of this cell</source>
        <translation>تغييرات هذه الخلية</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be changed here and were left.</source>
        <translation>
            <numerusform>لم تُترك أي خلية.</numerusform>
            <numerusform>خلية واحدة لا يمكن تغييرها هنا وتُركت كما هي.</numerusform>
            <numerusform>خليتان لا يمكن تغييرهما هنا وتُركتا كما هما.</numerusform>
            <numerusform>%Ln خلايا لا يمكن تغييرها هنا وتُركت كما هي.</numerusform>
            <numerusform>%Ln خلية لا يمكن تغييرها هنا وتُركت كما هي.</numerusform>
            <numerusform>%Ln خلية لا يمكن تغييرها هنا وتُركت كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) did not fit and were left out.</source>
        <translation>
            <numerusform>لم يُستبعد أي صف.</numerusform>
            <numerusform>صف واحد لم يتسع له الجدول واستُبعد.</numerusform>
            <numerusform>صفان لم يتسع لهما الجدول واستُبعدا.</numerusform>
            <numerusform>%Ln صفوف لم يتسع لها الجدول واستُبعدت.</numerusform>
            <numerusform>%Ln صفًا لم يتسع لها الجدول واستُبعدت.</numerusform>
            <numerusform>%Ln صف لم يتسع لها الجدول واستُبعدت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed here yet.</source>
        <translation>لم يتغير شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Row %1: type a mark, or Enter to go there.</source>
        <translation>الصف %1: اكتب علامة، أو اضغط Enter للانتقال إليه.</translation>
    </message>
    <message>
        <source>There is no row %1.</source>
        <translation>لا يوجد صف %1.</translation>
    </message>
    <message>
        <source>“%1” is not a mark here.</source>
        <translation>«⁨%1⁩» ليست علامة هنا.</translation>
    </message>
    <message>
        <source>This cell cannot be changed.</source>
        <translation>لا يمكن تغيير هذه الخلية.</translation>
    </message>
    <message>
        <source>First choose the cells to mark.</source>
        <translation>اختر أولًا الخلايا التي توضع فيها العلامة.</translation>
    </message>
    <message numerus="yes">
        <source>%n typed value(s) that were not saved went with the row or session they were typed in.</source>
        <translation>
            <numerusform>لم تذهب أي قيمة.</numerusform>
            <numerusform>ذهبت قيمة واحدة غير محفوظة مع الصف أو الجلسة التي كُتبت فيها.</numerusform>
            <numerusform>ذهبت قيمتان غير محفوظتين مع الصف أو الجلسة التي كُتبتا فيها.</numerusform>
            <numerusform>ذهبت %Ln قيم غير محفوظة مع الصف أو الجلسة التي كُتبت فيها.</numerusform>
            <numerusform>ذهبت %Ln قيمة غير محفوظة مع الصف أو الجلسة التي كُتبت فيها.</numerusform>
            <numerusform>ذهبت %Ln قيمة غير محفوظة مع الصف أو الجلسة التي كُتبت فيها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::DeskLineBar</name>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>نسخة احتياطية %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>Back up to a folder…</source>
        <translation>نسخ احتياطي إلى مجلد…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>قفل الآن</translation>
    </message>
    <message>
        <source>Sign out, switch user</source>
        <translation>تسجيل الخروج وتبديل المستخدم</translation>
    </message>
    <message>
        <source>Digits: %1</source>
        <translation>الأرقام: %1</translation>
    </message>
    <message>
        <source>Sample centre – delete it</source>
        <translation>مركز نموذجي – احذفه</translation>
    </message>
    <message>
        <source>Deletes the sample centre and starts a centre of your own.</source>
        <translation>يحذف المركز النموذجي ويبدأ مركزك أنت.</translation>
    </message>
</context>
<context>
    <name>warsha::DeskSetup</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>تعذّر إنشاء المجلد ⁦%1⁩.</translation>
    </message>
    <message>
        <source>The sample centre could not be deleted: %1</source>
        <translation>تعذّر حذف المركز النموذجي: ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>warsha::DeskTable</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>warsha::DirectorStep</name>
    <message>
        <source>Your name, as colleagues see it</source>
        <translation>اسمك كما يراه الزملاء</translation>
    </message>
    <message numerus="yes">
        <source>Password, at least %n characters</source>
        <translation>
            <numerusform>كلمة المرور</numerusform>
            <numerusform>كلمة المرور، حرف واحد على الأقل</numerusform>
            <numerusform>كلمة المرور، حرفان على الأقل</numerusform>
            <numerusform>كلمة المرور، %Ln أحرف على الأقل</numerusform>
            <numerusform>كلمة المرور، %Ln حرفًا على الأقل</numerusform>
            <numerusform>كلمة المرور، %Ln حرف على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>كلمة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other are easy to keep in mind and hard to guess. Nobody can send you a new password: that is what the sheet on the next page is for.</source>
        <translation>أربع كلمات أو خمس لا رابط بينها سهلة الحفظ صعبة التخمين. لا أحد يستطيع إرسال كلمة مرور جديدة إليك: لهذا وُجدت الورقة في الصفحة التالية.</translation>
    </message>
    <message>
        <source>The director</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>The first user: manages the others, the settings and the backups.</source>
        <translation>المستخدم الأول: يدير الآخرين والإعدادات والنسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>The history says who did what, so it needs a name.</source>
        <translation>يذكر سجل التغييرات من فعل ماذا: لا بد من اسم.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>كلمتا المرور مختلفتان.</translation>
    </message>
    <message>
        <source>No password yet</source>
        <translation>لا كلمة مرور بعد</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>قصيرة جدًا</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوية</translation>
    </message>
    <message>
        <source>Sign-in name: a post, not a person, because everybody at the PC can read it</source>
        <translation>اسم الدخول: وظيفة لا شخص، لأن كل من على الحاسوب يقرؤه</translation>
    </message>
    <message>
        <source>Weak: somebody who has the file can guess it within days</source>
        <translation>ضعيفة: يخمّنها خلال أيام من يملك الملف</translation>
    </message>
</context>
<context>
    <name>warsha::DocumentText</name>
    <message>
        <source>The font %1 cannot be loaded.</source>
        <translation>لا يمكن تحميل الخط ⁦%1⁩.</translation>
    </message>
    <message>
        <source>The QR code needs a box of %1 mm; the template gives it %2 mm.</source>
        <translation>يلزم رمز QR مربع من %1 مم؛ والقالب يعطيه %2 مم.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) do not fit into the table of the template.</source>
        <translation>
            <numerusform>كل الصفوف تتسع في جدول القالب.</numerusform>
            <numerusform>صف واحد لا يتسع له جدول القالب.</numerusform>
            <numerusform>صفان لا يتسع لهما جدول القالب.</numerusform>
            <numerusform>%Ln صفوف لا يتسع لها جدول القالب.</numerusform>
            <numerusform>%Ln صفًا لا يتسع لها جدول القالب.</numerusform>
            <numerusform>%Ln صف لا يتسع لها جدول القالب.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is not enough memory for the preview.</source>
        <translation>لا توجد ذاكرة كافية للمعاينة.</translation>
    </message>
    <message>
        <source>There is no page to print.</source>
        <translation>لا صفحة للطباعة.</translation>
    </message>
    <message>
        <source>There is no document template named %1.</source>
        <translation>لا يوجد قالب وثيقة اسمه ⁦%1⁩.</translation>
    </message>
    <message>
        <source>The PDF cannot be written.</source>
        <translation>لا يمكن كتابة ملف PDF.</translation>
    </message>
    <message>
        <source>The template has no name or version.</source>
        <translation>لا اسم للقالب أو لا إصدار.</translation>
    </message>
    <message>
        <source>The template&apos;s paper must be between 20 and 1200 mm.</source>
        <translation>يجب أن يكون ورق القالب بين ٢٠ و١٢٠٠ مم.</translation>
    </message>
    <message>
        <source>The template names no fonts.</source>
        <translation>لا يذكر القالب خطوطًا.</translation>
    </message>
    <message>
        <source>The template is larger than 1 MB.</source>
        <translation>القالب أكبر من ١ ميغابايت.</translation>
    </message>
    <message>
        <source>This is not a document template.</source>
        <translation>هذا ليس قالب وثيقة.</translation>
    </message>
    <message>
        <source>The template has more than %1 fields.</source>
        <translation>في القالب أكثر من %L1 حقلًا.</translation>
    </message>
    <message>
        <source>Field %1 of the template: %2</source>
        <translation>الحقل %L1 من القالب: %2</translation>
    </message>
    <message>
        <source>The text is too long for a QR code.</source>
        <translation>النص أطول من أن يسعه رمز QR.</translation>
    </message>
    <message>
        <source>“%1” is not a value of “%2”.</source>
        <translation>«⁨%1⁩» ليست قيمة لـ «⁨%2⁩».</translation>
    </message>
    <message>
        <source>“%1” is not a colour.</source>
        <translation>«⁨%1⁩» ليس لونًا.</translation>
    </message>
    <message>
        <source>“at” and “size” need two lengths each.</source>
        <translation>يلزم «at» و«size» طولان لكل منهما.</translation>
    </message>
    <message>
        <source>“from” and “to” need two lengths each.</source>
        <translation>يلزم «from» و«to» طولان لكل منهما.</translation>
    </message>
    <message>
        <source>there is no font list “%1”.</source>
        <translation>لا توجد قائمة خطوط «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“points” must be 3 to 200, “lines” 1 to 50.</source>
        <translation>يجب أن يكون «points» من ٣ إلى ٢٠٠، و«lines» من ١ إلى ٥٠.</translation>
    </message>
    <message>
        <source>a column needs a width.</source>
        <translation>يلزم العمود عرض.</translation>
    </message>
    <message>
        <source>a table has 1 to 20 columns.</source>
        <translation>في الجدول من ١ إلى ٢٠ عمودًا.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>warsha::DraftFieldsCard</name>
    <message>
        <source>%1: %2</source>
        <comment>a field, why it is refused</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>warsha::DraftGrid</name>
    <message>
        <source>Move up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>إزالة السطر</translation>
    </message>
</context>
<context>
    <name>warsha::Eligibility</name>
    <message>
        <source>%1 are recorded and not locked yet.</source>
        <translation>%1 مسجلة ولم تُقفل بعد.</translation>
    </message>
    <message>
        <source>Not in training: the enrolment is “%1”.</source>
        <translation>ليس قيد التدريب: حالة التسجيل «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Left the group: the enrolment is “%1”.</source>
        <translation>غادر المجموعة: حالة التسجيل «⁨%1⁩».</translation>
    </message>
    <message>
        <source>There is no name to print.</source>
        <translation>لا اسم للطباعة.</translation>
    </message>
    <message>
        <source>Attended %1 % of %2; %3 % are needed, %4 are missing.</source>
        <translation>حضر %1٪ من %2؛ يلزم %3٪، وينقص %4.</translation>
    </message>
    <message>
        <source>%1: %2 of at least %3.</source>
        <translation>%1: %2 من %3 على الأقل.</translation>
    </message>
    <message>
        <source>Unit %1 is not achieved: %2.</source>
        <translation>الوحدة %1 لم تُنجَز: %2.</translation>
    </message>
    <message>
        <source>Unit %1 is achieved, but the outcome is not locked.</source>
        <translation>أُنجزت الوحدة %1 لكن نتيجتها غير مقفلة.</translation>
    </message>
    <message>
        <source>%1 of %2 elective units are achieved and locked.</source>
        <translation>أُنجز وقُفل %1 من %2 من الوحدات الاختيارية.</translation>
    </message>
    <message>
        <source>No locked hours and no locked outcome yet.</source>
        <translation>لا ساعات مقفلة ولا نتائج مقفلة بعد.</translation>
    </message>
    <message>
        <source>%1 %2 is issued already.</source>
        <translation>%1 %2 صادرة من قبل.</translation>
    </message>
    <message>
        <source>Unit %1 is not yet achieved.</source>
        <translation>لم تُنجَز الوحدة %1 بعد.</translation>
    </message>
    <message>
        <source>%1 was revoked. A new paper is issued to this person alone, not with the group.</source>
        <translation>سُحبت ⁨%1⁩. تُصدر وثيقة جديدة لهذا الشخص وحده، لا مع المجموعة.</translation>
    </message>
</context>
<context>
    <name>warsha::EnrolLine</name>
    <message>
        <source>2.3.2026</source>
        <translation>٢/٣/٢٠٢٦</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>تاريخ التسجيل</translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n trainee(s)</source>
        <translation>
            <numerusform>تسجيل %Ln متدرب</numerusform>
            <numerusform>تسجيل متدرب واحد</numerusform>
            <numerusform>تسجيل متدربَين</numerusform>
            <numerusform>تسجيل %Ln متدربين</numerusform>
            <numerusform>تسجيل %Ln متدربًا</numerusform>
            <numerusform>تسجيل %Ln متدرب</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>اختر مجموعة</translation>
    </message>
    <message>
        <source>%1 enrolled, %2 on the waiting list.</source>
        <translation>سُجّل %1، وعلى قائمة الانتظار %2.</translation>
    </message>
</context>
<context>
    <name>warsha::EnrolmentHolder</name>
    <message>
        <source>Both have a place in group %1. Withdraw one of them there first.</source>
        <translation>لكليهما مقعد في المجموعة %1. اسحب أحدهما منها أولًا.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>تقدّم في</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>سُجّل في</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى في</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>warsha::EnrolmentService</name>
    <message>
        <source>(new)</source>
        <translation>(جديدة)</translation>
    </message>
    <message>
        <source>This group is no longer here.</source>
        <translation>لم تعد هذه المجموعة هنا.</translation>
    </message>
    <message>
        <source>Group %1 is %2; nobody can join it.</source>
        <translation>المجموعة %1 حالتها «⁨%2⁩»؛ لا يمكن الانضمام إليها.</translation>
    </message>
    <message>
        <source>This enrolment is no longer here.</source>
        <translation>لم يعد هذا التسجيل هنا.</translation>
    </message>
    <message>
        <source>Trainee %1 in group %2 is “%3”; that cannot become “%4”.</source>
        <translation>المتدرب %1 في المجموعة %2 حالته «⁨%3⁩»؛ ولا تصير «⁨%4⁩».</translation>
    </message>
    <message>
        <source>Trainee %1 in group %2: %3</source>
        <translation>المتدرب %1 في المجموعة %2: %3</translation>
    </message>
    <message>
        <source>Trainee %1 is in group %2 already: %3.</source>
        <translation>المتدرب %1 في المجموعة %2 من قبل: %3.</translation>
    </message>
    <message>
        <source>Trainee %1 is named twice.</source>
        <translation>ذُكر المتدرب %1 مرتين.</translation>
    </message>
    <message>
        <source>Some of these enrolments are no longer here.</source>
        <translation>بعض هذه التسجيلات لم يعد هنا.</translation>
    </message>
    <message>
        <source>Trainee %1 was not offered a place.</source>
        <translation>لم يُعرض على المتدرب %1 مقعد.</translation>
    </message>
    <message>
        <source>This trainee is no longer here.</source>
        <translation>لم يعد هذا المتدرب هنا.</translation>
    </message>
    <message>
        <source>Withdrawing needs a reason.</source>
        <translation>يلزم الانسحاب سبب.</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters.</source>
        <translation>الملاحظة أطول من %L1 حرفًا.</translation>
    </message>
    <message>
        <source>Trainee %1 is in this group already.</source>
        <translation>المتدرب %1 في هذه المجموعة من قبل.</translation>
    </message>
    <message>
        <source>Trainee %1 is not in group %2.</source>
        <translation>المتدرب %1 ليس في المجموعة %2.</translation>
    </message>
    <message>
        <source>Trainee %1 took the place up: %2 Choose “Withdraw” instead.</source>
        <translation>المتدرب %1 شغل مكانه: %2 اختر «انسحاب» بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>warsha::FieldEditor</name>
    <message>
        <source>One value for all of them</source>
        <translation>قيمة واحدة لهم جميعًا</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Agrees: %1</source>
        <translation>يوافق: %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Given today</source>
        <translation>أُعطيت اليوم</translation>
    </message>
    <message>
        <source>Withdrawn today</source>
        <translation>سُحبت اليوم</translation>
    </message>
    <message numerus="yes">
        <source>Set for %n trainee(s)</source>
        <translation>
            <numerusform>تعيين القيمة لـ %Ln متدرب</numerusform>
            <numerusform>تعيين القيمة لمتدرب واحد</numerusform>
            <numerusform>تعيين القيمة لمتدربَين</numerusform>
            <numerusform>تعيين القيمة لـ %Ln متدربين</numerusform>
            <numerusform>تعيين القيمة لـ %Ln متدربًا</numerusform>
            <numerusform>تعيين القيمة لـ %Ln متدرب</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the value first.</source>
        <translation>اكتب القيمة أولًا.</translation>
    </message>
</context>
<context>
    <name>warsha::FileSync</name>
    <message>
        <source>%1 cannot be saved: %2</source>
        <translation>لا يمكن حفظ ⁦%1⁩: %2</translation>
    </message>
</context>
<context>
    <name>warsha::FilterLine</name>
    <message>
        <source>Save as a list…</source>
        <translation>حفظ كقائمة…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Delete the list</source>
        <translation>حذف القائمة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>اسم القائمة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>warsha::Frame</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>تراجع عن «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation>إعادة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Open another centre…</source>
        <translation>&amp;فتح مركز آخر…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;انتقال</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Warsha</source>
        <translation>&amp;حول ورشة</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>ت&amp;حديث</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;تقدم</translation>
    </message>
    <message>
        <source>&amp;Back up to a folder…</source>
        <translation>&amp;نسخ احتياطي إلى مجلد…</translation>
    </message>
    <message>
        <source>Where backups are kept besides this PC, usually on a USB stick</source>
        <translation>أين تُحفظ النسخ الاحتياطية خارج هذا الحاسوب، على ذاكرة USB عادةً</translation>
    </message>
    <message>
        <source>My lists</source>
        <translation>قوائمي</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>إجرا&amp;ءات</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>ت&amp;قارير</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أ&amp;دوات</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;قفل الآن</translation>
    </message>
    <message>
        <source>Lock &amp;when nobody is at the desk</source>
        <translation>القفل حين لا يكون أح&amp;د أمام الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %Ln دقائق</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Sign out, switch user</source>
        <translation>تسجيل ال&amp;خروج وتبديل المستخدم</translation>
    </message>
    <message>
        <source>&amp;Commands by name…</source>
        <translation>الأوا&amp;مر بأسمائها…</translation>
    </message>
    <message>
        <source>&amp;Narrow sidebar</source>
        <translation>شريط جانبي &amp;ضيق</translation>
    </message>
    <message>
        <source>Di&amp;gits</source>
        <translation>الأ&amp;رقام</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a task and its count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>أُعيد: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع عن «⁨%1⁩»</translation>
    </message>
    <message>
        <source>&amp;New centre…</source>
        <translation>مركز &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Delete the sample centre</source>
        <translation>ح&amp;ذف المركز النموذجي</translation>
    </message>
    <message>
        <source>The backup is made: it is in %1.</source>
        <translation>أُنشئت النسخة الاحتياطية، وهي في ⁦%1⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not saved</source>
        <translation>
            <numerusform>لا قيم غير محفوظة</numerusform>
            <numerusform>قيمة واحدة غير محفوظة</numerusform>
            <numerusform>قيمتان غير محفوظتين</numerusform>
            <numerusform>%Ln قيم غير محفوظة</numerusform>
            <numerusform>%Ln قيمة غير محفوظة</numerusform>
            <numerusform>%Ln قيمة غير محفوظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to undo: “%1” stays, and so does what was done before it.</source>
        <translation>لا شيء للتراجع عنه: «⁨%1⁩» تبقى، ويبقى ما سبقها.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a section, where in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undone: %1. “%2” came later, is final and stays.</source>
        <translation>تم التراجع عن «⁨%1⁩». جاءت بعدها «⁨%2⁩» وهي نهائية، فتبقى.</translation>
    </message>
    <message>
        <source>A folder for this one copy</source>
        <translation>مجلد لهذه النسخة وحدها</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that were not saved went when the window was locked: %1.</source>
        <translation>
            <numerusform>لم تضِع أي قيمة عند قفل النافذة: %1.</numerusform>
            <numerusform>ضاعت قيمة واحدة غير محفوظة عند قفل النافذة: %1.</numerusform>
            <numerusform>ضاعت قيمتان غير محفوظتين عند قفل النافذة: %1.</numerusform>
            <numerusform>ضاعت %Ln قيم غير محفوظة عند قفل النافذة: %1.</numerusform>
            <numerusform>ضاعت %Ln قيمة غير محفوظة عند قفل النافذة: %1.</numerusform>
            <numerusform>ضاعت %Ln قيمة غير محفوظة عند قفل النافذة: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>ا&amp;ستعادة نسخة احتياطية…</translation>
    </message>
</context>
<context>
    <name>warsha::GridModel</name>
    <message>
        <source>Being saved</source>
        <translation>قيد الحفظ</translation>
    </message>
    <message>
        <source>Somebody else emptied this cell meanwhile. What you typed is kept here, not saved.</source>
        <translation>أفرغ شخص آخر هذه الخلية في هذه الأثناء. ما كتبته باقٍ هنا ولم يُحفظ.</translation>
    </message>
    <message>
        <source>Somebody else wrote “%1” here meanwhile. What you typed is kept here, not saved.</source>
        <translation>كتب شخص آخر «⁨%1⁩» هنا في هذه الأثناء. ما كتبته باقٍ هنا ولم يُحفظ.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of this page are red and not saved: what was recorded before would be locked. Correct them, or give them up with Esc.</source>
        <translation>
            <numerusform>لا خلايا حمراء في هذه الصفحة.</numerusform>
            <numerusform>خلية واحدة في هذه الصفحة حمراء وغير محفوظة: سيُقفل ما سُجّل قبلها. صحّحها، أو تخلَّ عنها بمفتاح Esc.</numerusform>
            <numerusform>خليتان في هذه الصفحة حمراوان وغير محفوظتين: سيُقفل ما سُجّل قبلهما. صحّحهما، أو تخلَّ عنهما بمفتاح Esc.</numerusform>
            <numerusform>%Ln خلايا في هذه الصفحة حمراء وغير محفوظة: سيُقفل ما سُجّل قبلها. صحّحها، أو تخلَّ عنها بمفتاح Esc.</numerusform>
            <numerusform>%Ln خلية في هذه الصفحة حمراء وغير محفوظة: سيُقفل ما سُجّل قبلها. صحّحها، أو تخلَّ عنها بمفتاح Esc.</numerusform>
            <numerusform>%Ln خلية في هذه الصفحة حمراء وغير محفوظة: سيُقفل ما سُجّل قبلها. صحّحها، أو تخلَّ عنها بمفتاح Esc.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::GridStatusLine</name>
    <message>
        <source>Next one</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Previous one</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <comment>number, title of the column, why the cell is not saved</comment>
        <translation>الصف %1، %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) need attention</source>
        <translation>
            <numerusform>لا خلية تحتاج إلى انتباه</numerusform>
            <numerusform>خلية واحدة تحتاج إلى انتباه</numerusform>
            <numerusform>خليتان تحتاجان إلى انتباه</numerusform>
            <numerusform>%Ln خلايا تحتاج إلى انتباه</numerusform>
            <numerusform>%Ln خلية تحتاج إلى انتباه</numerusform>
            <numerusform>%Ln خلية تحتاج إلى انتباه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::GroupChoice</name>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>اختر مجموعة</translation>
    </message>
</context>
<context>
    <name>warsha::GroupChooser</name>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
</context>
<context>
    <name>warsha::GroupDetail</name>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>إضافة أشخاص</translation>
    </message>
    <message>
        <source>Places taken</source>
        <translation>المقاعد المشغولة</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>قيد التدريب</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>أكملوا</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>غادروا</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>أعضاء المجموعة</translation>
    </message>
    <message>
        <source>Programme %1, version %2</source>
        <translation>البرنامج %1، الإصدار %2</translation>
    </message>
    <message>
        <source>The group is full: %1 enrolled, %2 on the waiting list.</source>
        <translation>المجموعة ممتلئة: سُجِّل %1، وفي قائمة الانتظار %2.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Next intake</source>
        <translation>الدفعة التالية</translation>
    </message>
</context>
<context>
    <name>warsha::GroupForm</name>
    <message>
        <source>2.3.2026</source>
        <translation>٢/٣/٢٠٢٦</translation>
    </message>
    <message>
        <source>30.6.2026</source>
        <translation>٣٠/٦/٢٠٢٦</translation>
    </message>
    <message>
        <source>FRM-26-A</source>
        <translation>FRM-26-A</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>The code, when left empty</source>
        <translation>الرمز إن تُرك فارغًا</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>الجهة الممولة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Make the group</source>
        <translation>إنشاء المجموعة</translation>
    </message>
    <message>
        <source>Change group %1</source>
        <translation>تعديل المجموعة %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>%1  %2, version %3</source>
        <translation>%1  %2، الإصدار %3</translation>
    </message>
    <message>
        <source>“%1” is not a number of places.</source>
        <translation>«⁨%1⁩» ليس عدد مقاعد.</translation>
    </message>
    <message>
        <source>Next intake after %1</source>
        <translation>الدفعة التالية بعد %1</translation>
    </message>
    <message>
        <source>Timetable and trainers go along</source>
        <translation>ينتقل معها الجدول الأسبوعي والمدرّبون</translation>
    </message>
    <message>
        <source>There is no programme yet. A group follows a programme, so make the programme first.</source>
        <translation>لا يوجد برنامج بعد. المجموعة تتبع برنامجًا، فأنشئ البرنامج أولًا.</translation>
    </message>
    <message>
        <source>This version is still a draft. Making the group publishes it: from then on it stays as it is.</source>
        <translation>هذا الإصدار ما زال مسودة. إنشاء المجموعة ينشره: بعدها يبقى كما هو.</translation>
    </message>
</context>
<context>
    <name>warsha::GroupListModel</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>warsha::GroupMembers</name>
    <message>
        <source>There is no such group.</source>
        <translation>لا توجد مجموعة كهذه.</translation>
    </message>
    <message>
        <source>There is no such enrolment.</source>
        <translation>لا يوجد تسجيل كهذا.</translation>
    </message>
    <message>
        <source>This trainee</source>
        <translation>هذا المتدرب</translation>
    </message>
</context>
<context>
    <name>warsha::GroupPlacing</name>
    <message>
        <source>%1: %2 enrolled, %3 on the waiting list.</source>
        <translation>%1: سُجل %2، وعلى قائمة الانتظار %3.</translation>
    </message>
    <message>
        <source>%1, enrolled on %2</source>
        <translation>%1، يُسجَّل فيها في %2</translation>
    </message>
    <message>
        <source>Group %1 is %2; nobody can join it.</source>
        <translation>المجموعة %1 حالتها «⁨%2⁩»؛ لا يمكن الانضمام إليها.</translation>
    </message>
</context>
<context>
    <name>warsha::GroupService</name>
    <message>
        <source>This group is no longer here.</source>
        <translation>لم تعد هذه المجموعة هنا.</translation>
    </message>
    <message>
        <source>There is no group %1.</source>
        <translation>لا توجد مجموعة %1.</translation>
    </message>
    <message>
        <source>A group needs a code, such as FRM-26-A.</source>
        <translation>يلزم المجموعة رمز مثل FRM-26-A.</translation>
    </message>
    <message>
        <source>Group %1: the code has at most %2 characters, name and project %3.</source>
        <translation>المجموعة %1: الرمز %L2 حرفًا على الأكثر، والاسم والمشروع %L3.</translation>
    </message>
    <message>
        <source>Group %1 needs a first and a last day.</source>
        <translation>يلزم المجموعة %1 يوم أول ويوم أخير.</translation>
    </message>
    <message>
        <source>Group %1 would end on %2, before it starts on %3.</source>
        <translation>تنتهي المجموعة %1 في %2 قبل بدايتها في %3.</translation>
    </message>
    <message>
        <source>Group %1: places are a number from 0 (no limit) to %2.</source>
        <translation>المجموعة %1: المقاعد عدد من ٠ (بلا حد) إلى %L2.</translation>
    </message>
    <message>
        <source>There is a group %1 already.</source>
        <translation>توجد مجموعة %1 من قبل.</translation>
    </message>
    <message>
        <source>Group %1 keeps the programme version it was made with.</source>
        <translation>تحتفظ المجموعة %1 بإصدار البرنامج الذي أُنشئت به.</translation>
    </message>
    <message>
        <source>Group %1: %2 cannot be right. Its days lie between the years %3 and %4.</source>
        <translation>المجموعة %1: لا يمكن أن يكون %2 صحيحًا. أيامها بين سنتي %3 و%4.</translation>
    </message>
</context>
<context>
    <name>warsha::GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Choose a group in the list to see its members.</source>
        <translation>اختر مجموعة من القائمة لرؤية أعضائها.</translation>
    </message>
    <message>
        <source>Change the group</source>
        <translation>تعديل المجموعة</translation>
    </message>
    <message>
        <source>Add people to the group</source>
        <translation>إضافة أشخاص إلى المجموعة</translation>
    </message>
    <message>
        <source>%1 (chosen members)</source>
        <translation>%1 (الأعضاء المختارون)</translation>
    </message>
    <message>
        <source>Next intake like this group</source>
        <translation>دفعة تالية مثل هذه المجموعة</translation>
    </message>
    <message>
        <source>There is no group yet. A group follows a programme once, with its own dates and places.</source>
        <translation>لا توجد مجموعة بعد. تتبع المجموعة برنامجًا مرة واحدة، بتواريخها ومقاعدها.</translation>
    </message>
    <message>
        <source>Choose a group in the list first.</source>
        <translation>اختر مجموعة من القائمة أولًا.</translation>
    </message>
    <message>
        <source>Choose members of a group first for whom this can be done now.</source>
        <translation>اختر أولًا أعضاء في مجموعة يمكن أن يُفعل لهم هذا الآن.</translation>
    </message>
    <message>
        <source>Planned groups</source>
        <translation>مجموعات مخطَّطة</translation>
    </message>
    <message>
        <source>Running groups</source>
        <translation>مجموعات جارية</translation>
    </message>
    <message>
        <source>Finished groups</source>
        <translation>مجموعات منتهية</translation>
    </message>
    <message>
        <source>Cancelled groups</source>
        <translation>مجموعات ملغاة</translation>
    </message>
    <message>
        <source>No group with people in it is planned past its first day.</source>
        <translation>لا مجموعة فيها متدربون مضى يومها الأول وما زالت مخططة.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) are running now: %1</source>
        <translation>
            <numerusform>لا مجموعة جارية الآن: %1</numerusform>
            <numerusform>مجموعة جارية الآن: %1</numerusform>
            <numerusform>مجموعتان جاريتان الآن: %1</numerusform>
            <numerusform>%Ln مجموعات جارية الآن: %1</numerusform>
            <numerusform>%Ln مجموعة جارية الآن: %1</numerusform>
            <numerusform>%Ln مجموعة جارية الآن: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What was chosen is kept: Add people goes on with it, and Cancel there gives it up.</source>
        <translation>ما اخترته محفوظ: «إضافة أشخاص» تتابعه، و«إلغاء» هناك يتركه.</translation>
    </message>
</context>
<context>
    <name>warsha::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>There is no help in this language yet: it is shown in English.</source>
        <translation>لا مساعدة بهذه اللغة بعد: تُعرض بالإنكليزية.</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>نص الفصل</translation>
    </message>
</context>
<context>
    <name>warsha::HistoryNames</name>
    <message>
        <source>%1 (%2)</source>
        <comment>2026/0012, name</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>warsha::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما الذي جرى</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>البحث في سجل التغييرات</translation>
    </message>
    <message>
        <source>Steps of</source>
        <translation>خطوات</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>No step was found.</source>
        <translation>لم يُعثر على خطوة.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%Ln خطوات</numerusform>
            <numerusform>%Ln خطوة</numerusform>
            <numerusform>%Ln خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo back to here…</source>
        <translation>تراجع إلى هنا…</translation>
    </message>
    <message>
        <source>Your last step.</source>
        <translation>خطوتك الأخيرة.</translation>
    </message>
    <message numerus="yes">
        <source>To undo this, %n later step(s) of yours are undone first.</source>
        <translation>
            <numerusform>للتراجع عن هذه لا يلزم التراجع عن خطوة أخرى.</numerusform>
            <numerusform>للتراجع عن هذه يُتراجع أولًا عن خطوة لاحقة لك.</numerusform>
            <numerusform>للتراجع عن هذه يُتراجع أولًا عن خطوتين لاحقتين لك.</numerusform>
            <numerusform>للتراجع عن هذه يُتراجع أولًا عن %Ln خطوات لاحقة لك.</numerusform>
            <numerusform>للتراجع عن هذه يُتراجع أولًا عن %Ln خطوة لاحقة لك.</numerusform>
            <numerusform>للتراجع عن هذه يُتراجع أولًا عن %Ln خطوة لاحقة لك.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was undone.</source>
        <translation>جرى التراجع عن هذه الخطوة.</translation>
    </message>
    <message>
        <source>This undid a step. Redo brings it back, as long as nothing new was done.</source>
        <translation>هذا تراجع عن خطوة. الإعادة ترجعها ما لم تُنفَّذ خطوة جديدة.</translation>
    </message>
    <message>
        <source>The program did this by itself. It cannot be undone.</source>
        <translation>فعل البرنامج هذا تلقائيًا، ولا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>This is final: it cannot be undone.</source>
        <translation>هذه نهائية: لا يمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>Only the person who did it can undo it: %1.</source>
        <translation>لا يتراجع عنها إلا من قام بها: %1.</translation>
    </message>
    <message>
        <source>Undo back to here</source>
        <translation>التراجع إلى هنا</translation>
    </message>
    <message numerus="yes">
        <source>Your last %n steps are undone, one after another, newest first. Redo brings them back, one by one.</source>
        <translation>
            <numerusform>لا يُتراجع عن شيء.</numerusform>
            <numerusform>يُتراجع عن خطوتك الأخيرة. الإعادة ترجعها.</numerusform>
            <numerusform>يُتراجع عن خطوتيك الأخيرتين، واحدة بعد الأخرى، الأحدث أولًا. الإعادة ترجعهما واحدة واحدة.</numerusform>
            <numerusform>يُتراجع عن خطواتك الـ%Ln الأخيرة، واحدة بعد الأخرى، الأحدث أولًا. الإعادة ترجعها واحدة واحدة.</numerusform>
            <numerusform>يُتراجع عن خطواتك الـ%Ln الأخيرة، واحدة بعد الأخرى، الأحدث أولًا. الإعادة ترجعها واحدة واحدة.</numerusform>
            <numerusform>يُتراجع عن خطواتك الـ%Ln الأخيرة، واحدة بعد الأخرى، الأحدث أولًا. الإعادة ترجعها واحدة واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n steps</source>
        <translation>
            <numerusform>لا تراجع</numerusform>
            <numerusform>تراجع عن خطوة</numerusform>
            <numerusform>تراجع عن خطوتين</numerusform>
            <numerusform>تراجع عن %Ln خطوات</numerusform>
            <numerusform>تراجع عن %Ln خطوة</numerusform>
            <numerusform>تراجع عن %Ln خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo back to the chosen step…</source>
        <translation>تراجع إلى الخطوة المختارة…</translation>
    </message>
    <message>
        <source>This was done on another PC, and can be undone there only.</source>
        <translation>جرت هذه على حاسوب آخر، ولا يُتراجع عنها إلا هناك.</translation>
    </message>
    <message>
        <source>This was done too long ago to be undone.</source>
        <translation>جرت هذه منذ زمن بعيد، فلا يمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>“%1” came later and is final: nothing before it can be undone.</source>
        <translation>جاءت بعدها «⁨%1⁩» وهي نهائية: لا يمكن التراجع عما قبلها.</translation>
    </message>
    <message>
        <source>Choose one of your last steps in the list first; what was sent, locked or issued stays.</source>
        <translation>اختر أولًا إحدى خطواتك الأخيرة من القائمة؛ وما أُرسل أو قُفل أو صدر يبقى.</translation>
    </message>
    <message>
        <source>%1 “%2” came later, is final and stays.</source>
        <comment>after a sentence</comment>
        <translation>%1 جاءت بعدها «⁨%2⁩» وهي نهائية، فتبقى.</translation>
    </message>
</context>
<context>
    <name>warsha::HistoryTableModel</name>
    <message>
        <source>Undo “%1”</source>
        <translation>تراجع عن «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation>إعادة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3, %n change(s) %4</source>
        <translation>
            <numerusform>%1، %2، %3، بلا تغييرات %4</numerusform>
            <numerusform>%1، %2، %3، تغيير واحد %4</numerusform>
            <numerusform>%1، %2، %3، تغييران %4</numerusform>
            <numerusform>%1، %2، %3، %Ln تغييرات %4</numerusform>
            <numerusform>%1، %2، %3، %Ln تغييرًا %4</numerusform>
            <numerusform>%1، %2، %3، %Ln تغيير %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>جرى التراجع عنها</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>نهائية</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائية</translation>
    </message>
</context>
<context>
    <name>warsha::HitList</name>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>لا نتائج لـ «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>warsha::HitModel</name>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>warsha::HolidayImport</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Holidays from a table</source>
        <translation>عطل من جدول</translation>
    </message>
    <message>
        <source>Columns that are read: name, first day, last day; one day alone is enough.</source>
        <translation>الأعمدة المنتظرة: الاسم، أول يوم، آخر يوم؛ ويكفي يوم واحد.</translation>
    </message>
</context>
<context>
    <name>warsha::HourEntry</name>
    <message>
        <source>register</source>
        <translation>كشف الحضور</translation>
    </message>
    <message>
        <source>meeting report</source>
        <translation>تقرير اجتماع</translation>
    </message>
    <message>
        <source>logbook</source>
        <translation>دفتر التدريب</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>seen by the meeting program</source>
        <translation>رآه برنامج الاجتماعات</translation>
    </message>
    <message>
        <source>a sum only</source>
        <translation>مجموع فقط</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>تقدير</translation>
    </message>
    <message>
        <source>“%1” is not a source of hours: register, import, logbook or manual.</source>
        <translation>«⁨%1⁩» ليس مصدرًا للساعات: register أو import أو logbook أو manual.</translation>
    </message>
    <message>
        <source>“%1” is not a grade of evidence: instrument, signed-sheet, totals-only or estimate.</source>
        <translation>«⁨%1⁩» ليست درجة إثبات: instrument أو signed-sheet أو totals-only أو estimate.</translation>
    </message>
    <message>
        <source>register or signed sheet</source>
        <translation>كشف حضور أو ورقة موقّعة</translation>
    </message>
    <message>
        <source>signed logbook</source>
        <translation>دفتر تدريب موقَّع</translation>
    </message>
    <message>
        <source>logbook, not signed yet</source>
        <translation>دفتر تدريب غير موقَّع بعد</translation>
    </message>
</context>
<context>
    <name>warsha::HourRules</name>
    <message>
        <source>%1: the entry has no day.</source>
        <translation>%1: لا يوم للقيد.</translation>
    </message>
    <message>
        <source>%1, %2: the entry ends before it begins.</source>
        <translation>%1، %2: ينتهي القيد قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>%1, %2: more minutes than lie between start and end.</source>
        <translation>%1، %2: الدقائق أكثر مما بين البداية والنهاية.</translation>
    </message>
    <message>
        <source>%1 is not enrolled in %2, so has no hours there.</source>
        <translation>%1 ليس مسجلًا في %2، فلا ساعات له هناك.</translation>
    </message>
    <message>
        <source>%1 has no hours in %2 before %3, the day of enrolment: %4.</source>
        <translation>لا ساعات لـ %1 في %2 قبل %3، يوم الالتحاق: %4.</translation>
    </message>
    <message>
        <source>%1 left %2 on %3 and has no hours after that: %4.</source>
        <translation>غادر %1 ‏%2 في %3 ولا ساعات له بعد ذلك: %4.</translation>
    </message>
    <message>
        <source>%1: %2 is outside the dates of %3 (%4 to %5).</source>
        <translation>%1: ‏%2 خارج تواريخ %3 (%4 إلى %5).</translation>
    </message>
    <message>
        <source>%1, %2: hours on the job need a placement.</source>
        <translation>%1، %2: يلزم ساعات موقع العمل تدريب ميداني.</translation>
    </message>
    <message>
        <source>%1, %2: the placement is not one of this trainee.</source>
        <translation>%1، %2: التدريب الميداني ليس لهذا المتدرب.</translation>
    </message>
    <message>
        <source>%1, %2: the agreement with %3 was not signed yet.</source>
        <translation>%1، %2: لم يكن الاتفاق مع %3 قد وُقّع بعد.</translation>
    </message>
    <message>
        <source>%1: %2 is outside the placement at %3.</source>
        <translation>%1: ‏%2 خارج التدريب الميداني لدى %3.</translation>
    </message>
    <message>
        <source>%1 cannot be in two places at once: %2 overlaps %3.</source>
        <translation>لا يكون %1 في مكانين معًا: %2 يتداخل مع %3.</translation>
    </message>
    <message>
        <source>%1 has this day already: %2 and %3.</source>
        <translation>لـ %1 هذا اليوم من قبل: %2 و%3.</translation>
    </message>
    <message>
        <source>%1 would have %2 minutes on %3; a day holds at most %4.</source>
        <translation>سيكون لـ %1 ‏%L2 دقيقة في %3؛ ولليوم %L4 على الأكثر.</translation>
    </message>
    <message>
        <source>%1 %2, %3 min (%4, %5)</source>
        <translation>%1 ‏%2، %L3 د (%4، %5)</translation>
    </message>
    <message>
        <source>The entry is not locked: it is removed, not reversed.</source>
        <translation>القيد غير مقفل: يُزال ولا يُعكس.</translation>
    </message>
    <message>
        <source>The entry is a reversal itself. Record the hours again instead.</source>
        <translation>القيد نفسه عكس. سجّل الساعات من جديد بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The entry is reversed already.</source>
        <translation>القيد معكوس من قبل.</translation>
    </message>
    <message>
        <source>%1, %2: the hours of a day are from 0:01 to 24:00, and not %3.</source>
        <translation>%1، %2: ساعات اليوم من ٠:٠١ إلى ٢٤:٠٠، لا %3.</translation>
    </message>
</context>
<context>
    <name>warsha::HoursHolder</name>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Hours of this training are recorded.</source>
        <translation>سُجّلت له ساعات من هذا التدريب.</translation>
    </message>
</context>
<context>
    <name>warsha::HoursPage</name>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>There is no group yet. Hours are counted in groups, against what their programme plans.</source>
        <translation>لا توجد مجموعة بعد. تُحتسب الساعات في المجموعات مقابل ما يخططه برنامجها.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>كشف الحضور</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Lock hours</source>
        <translation>قفل الساعات</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>جلسة جديدة…</translation>
    </message>
    <message>
        <source>Rest present</source>
        <translation>الباقون حاضرون</translation>
    </message>
    <message>
        <source>Done, next session</source>
        <translation>تم، الجلسة التالية</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>كل الجلسات</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>الجدول الأسبوعي</translation>
    </message>
    <message>
        <source>Remove sessions</source>
        <translation>إزالة الجلسات</translation>
    </message>
    <message>
        <source>Change this session…</source>
        <translation>تعديل هذه الجلسة…</translation>
    </message>
    <message>
        <source>Register, all sessions, balance, timetable, or names</source>
        <translation>كشف الحضور أو كل الجلسات أو الرصيد أو الجدول الأسبوعي أو الأسماء</translation>
    </message>
    <message>
        <source>Move later…</source>
        <translation>تأجيل…</translation>
    </message>
    <message>
        <source>To the groups</source>
        <translation>إلى المجموعات</translation>
    </message>
    <message>
        <source>Rest absent</source>
        <translation>الباقون غائبون</translation>
    </message>
</context>
<context>
    <name>warsha::HoursService</name>
    <message>
        <source>There is no such enrolment.</source>
        <translation>لا يوجد تسجيل كهذا.</translation>
    </message>
    <message>
        <source>Hours on the job are entered under a placement.</source>
        <translation>تُدخل ساعات موقع العمل ضمن تدريب ميداني.</translation>
    </message>
    <message>
        <source>There is no such entry.</source>
        <translation>لا يوجد قيد كهذا.</translation>
    </message>
    <message>
        <source>The entry was removed meanwhile.</source>
        <translation>زال القيد في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The programme of %1 is missing.</source>
        <translation>برنامج %1 ناقص.</translation>
    </message>
    <message>
        <source>There is no such group.</source>
        <translation>لا توجد مجموعة كهذه.</translation>
    </message>
    <message>
        <source>There is no such session.</source>
        <translation>لا توجد جلسة كهذه.</translation>
    </message>
    <message>
        <source>A session ends after it begins, within a day.</source>
        <translation>تنتهي الجلسة بعد أن تبدأ، وخلال يوم.</translation>
    </message>
    <message>
        <source>Hours on the job are entered under a placement, not in a session.</source>
        <translation>تُدخل ساعات موقع العمل ضمن تدريب ميداني، لا في جلسة.</translation>
    </message>
    <message>
        <source>The session is %1 minutes long: it cannot be planned with %2.</source>
        <translation>مدة الجلسة %L1 دقيقة: لا يمكن التخطيط لها بـ %L2.</translation>
    </message>
    <message>
        <source>The session on %1 is outside the dates of %2 (%3 to %4).</source>
        <translation>الجلسة في %1 خارج تواريخ %2 (%3 إلى %4).</translation>
    </message>
    <message>
        <source>The register has a mark for somebody who is not in %1.</source>
        <translation>في كشف الحضور علامة لشخص ليس في %1.</translation>
    </message>
    <message>
        <source>%1 is late by %2 minutes: the session has %3.</source>
        <translation>تأخر %1 ‏%L2 دقيقة: وللجلسة %L3.</translation>
    </message>
    <message>
        <source>The hours of this session are locked, and so is the mark of %1. It can only be corrected, with a reason.</source>
        <translation>ساعات هذه الجلسة مقفلة، وكذلك علامة %1. لا يمكن إلا تصحيحها مع ذكر السبب.</translation>
    </message>
    <message>
        <source>The mark of %1 is not locked: it is changed, not corrected.</source>
        <translation>علامة %1 غير مقفلة: تُغيَّر ولا تُصحَّح.</translation>
    </message>
    <message>
        <source>The hours of %1 in this session are locked.</source>
        <translation>ساعات %1 في هذه الجلسة مقفلة.</translation>
    </message>
    <message>
        <source>The hours of the session %1 are locked: it stays as it is.</source>
        <translation>ساعات الجلسة %1 مقفلة: تبقى كما هي.</translation>
    </message>
    <message>
        <source>The hours of the session %1 come from a meeting report: it stays as it is.</source>
        <translation>ساعات الجلسة %1 من تقرير اجتماع: تبقى كما هي.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are recorded in the session %1: it is removed with its register, or stays.</source>
        <translation>
            <numerusform>لم يُسجَّل أحد في الجلسة %1.</numerusform>
            <numerusform>سُجِّل شخص واحد في الجلسة %1: تُزال مع كشف حضورها أو تبقى.</numerusform>
            <numerusform>سُجِّل شخصان في الجلسة %1: تُزال مع كشف حضورها أو تبقى.</numerusform>
            <numerusform>سُجِّل %Ln أشخاص في الجلسة %1: تُزال مع كشف حضورها أو تبقى.</numerusform>
            <numerusform>سُجِّل %Ln شخصًا في الجلسة %1: تُزال مع كشف حضورها أو تبقى.</numerusform>
            <numerusform>سُجِّل %Ln شخص في الجلسة %1: تُزال مع كشف حضورها أو تبقى.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session %1 would fall on a day off.</source>
        <translation>تقع الجلسة %1 في يوم عطلة.</translation>
    </message>
    <message>
        <source>The session was removed meanwhile.</source>
        <translation>لم تعد الجلسة موجودة.</translation>
    </message>
    <message>
        <source>The session of %1 has not begun: until then somebody can only be excused.</source>
        <translation>لم تبدأ جلسة %1 بعد: قبل بدئها لا يُسجَّل إلا «غائب بعذر».</translation>
    </message>
    <message numerus="yes">
        <source>A meeting report has %1 in this session for %n minute(s). Who may lock hours can correct that, with a reason; if the name in the report is somebody else’s, say whose it is.</source>
        <translation>
            <numerusform>في تقرير اجتماع أن %1 حضر هذه الجلسة لا دقائق. من يحق له قفل الساعات يستطيع تصحيح ذلك مع ذكر السبب؛ وإن كان الاسم في التقرير لغيره فحدِّد لمن هو.</numerusform>
            <numerusform>في تقرير اجتماع أن %1 حضر هذه الجلسة دقيقة واحدة. من يحق له قفل الساعات يستطيع تصحيح ذلك مع ذكر السبب؛ وإن كان الاسم في التقرير لغيره فحدِّد لمن هو.</numerusform>
            <numerusform>في تقرير اجتماع أن %1 حضر هذه الجلسة دقيقتين. من يحق له قفل الساعات يستطيع تصحيح ذلك مع ذكر السبب؛ وإن كان الاسم في التقرير لغيره فحدِّد لمن هو.</numerusform>
            <numerusform>في تقرير اجتماع أن %1 حضر هذه الجلسة %Ln دقائق. من يحق له قفل الساعات يستطيع تصحيح ذلك مع ذكر السبب؛ وإن كان الاسم في التقرير لغيره فحدِّد لمن هو.</numerusform>
            <numerusform>في تقرير اجتماع أن %1 حضر هذه الجلسة %Ln دقيقة. من يحق له قفل الساعات يستطيع تصحيح ذلك مع ذكر السبب؛ وإن كان الاسم في التقرير لغيره فحدِّد لمن هو.</numerusform>
            <numerusform>في تقرير اجتماع أن %1 حضر هذه الجلسة %Ln دقيقة. من يحق له قفل الساعات يستطيع تصحيح ذلك مع ذكر السبب؛ وإن كان الاسم في التقرير لغيره فحدِّد لمن هو.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks are corrected with a reason.</source>
        <translation>تُصحَّح العلامات مع ذكر السبب.</translation>
    </message>
</context>
<context>
    <name>warsha::HttpTransport</name>
    <message>
        <source>This is not an address to send to; it looks like https://ministry.example/folder.</source>
        <translation>هذا ليس عنوانًا للإرسال؛ شكله ⁦https://ministry.example/folder⁩.</translation>
    </message>
    <message>
        <source>A password is only sent to an https address.</source>
        <translation>لا تُرسل كلمة مرور إلا إلى عنوان https.</translation>
    </message>
    <message>
        <source>File %1 is not there.</source>
        <translation>الملف ⁦%1⁩ غير موجود.</translation>
    </message>
    <message>
        <source>%1 gives something else than what was sent. Is a sign-in page in between?</source>
        <translation>يعطي ⁦%1⁩ غير ما أُرسل. هل بينكما صفحة دخول؟</translation>
    </message>
    <message>
        <source>%1 sends us to another place. Is there a sign-in page of the network in between?</source>
        <translation>يحيلنا ⁦%1⁩ إلى مكان آخر. هل بينكما صفحة دخول إلى الشبكة؟</translation>
    </message>
    <message>
        <source>%1 does not let us in. Check the user and the password in the address.</source>
        <translation>لا يسمح لنا ⁦%1⁩ بالدخول. راجع المستخدم وكلمة المرور في العنوان.</translation>
    </message>
    <message>
        <source>%1 has no room for the snapshot.</source>
        <translation>لا متسع للقطة لدى ⁦%1⁩.</translation>
    </message>
    <message>
        <source>%1 cannot take the snapshot just now.</source>
        <translation>لا يستطيع ⁦%1⁩ أخذ اللقطة الآن.</translation>
    </message>
    <message>
        <source>%1 refuses the snapshot (answer %2). Check the address.</source>
        <translation>يرفض ⁦%1⁩ اللقطة (الجواب %L2). راجع العنوان.</translation>
    </message>
    <message>
        <source>%1 cannot be found. Is there an internet connection?</source>
        <translation>لا يمكن العثور على ⁦%1⁩. هل يوجد اتصال بالإنترنت؟</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the date of this computer; or send by USB stick.</source>
        <translation>تعذر اتصال آمن بـ ⁦%1⁩. راجع تاريخ هذا الحاسوب؛ أو أرسل بذاكرة USB.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>لا يجيب ⁦%1⁩.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut.</source>
        <translation>انقطع الاتصال بـ ⁦%1⁩.</translation>
    </message>
</context>
<context>
    <name>warsha::ImportCheckStep</name>
    <message>
        <source>Values that are not recognised</source>
        <translation>قيم غير معروفة</translation>
    </message>
    <message>
        <source>Rows that cannot be imported</source>
        <translation>صفوف لا يمكن استيرادها</translation>
    </message>
    <message>
        <source>Every row can be imported. Nothing has been written yet.</source>
        <translation>يمكن استيراد كل الصفوف. لم يُكتب شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can be imported</source>
        <translation>
            <numerusform>لا صف يمكن استيراده</numerusform>
            <numerusform>صف واحد يمكن استيراده</numerusform>
            <numerusform>صفان يمكن استيرادهما</numerusform>
            <numerusform>%Ln صفوف يمكن استيرادها</numerusform>
            <numerusform>%Ln صفًا يمكن استيرادها</numerusform>
            <numerusform>%Ln صف يمكن استيرادها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are there already</source>
        <translation>
            <numerusform>لا صف موجود من قبل</numerusform>
            <numerusform>صف واحد موجود من قبل</numerusform>
            <numerusform>صفان موجودان من قبل</numerusform>
            <numerusform>%Ln صفوف موجودة من قبل</numerusform>
            <numerusform>%Ln صفًا موجودة من قبل</numerusform>
            <numerusform>%Ln صفًا موجودة من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be imported: correct them here, or they are left out</source>
        <translation>
            <numerusform>يمكن استيراد كل الصفوف</numerusform>
            <numerusform>صف واحد لا يمكن استيراده: صحّحه هنا وإلا تُرك</numerusform>
            <numerusform>صفان لا يمكن استيرادهما: صحّحهما هنا وإلا تُركا</numerusform>
            <numerusform>%Ln صفوف لا يمكن استيرادها: صحّحها هنا وإلا تُركت</numerusform>
            <numerusform>%Ln صفًا لا يمكن استيرادها: صحّحها هنا وإلا تُركت</numerusform>
            <numerusform>%Ln صف لا يمكن استيرادها: صحّحها هنا وإلا تُركت</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>نتيجة الفحص</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>المشكلة التالية</translation>
    </message>
    <message>
        <source>The next red cell (F7)</source>
        <translation>الخلية الحمراء التالية (F7)</translation>
    </message>
    <message>
        <source>Takes it for the cell at hand (Alt+Down offers it too)</source>
        <translation>يضعه في الخلية المختارة (ويعرضه Alt+Down أيضًا)</translation>
    </message>
    <message>
        <source>This is about the whole row: correct what is wrong in its cells, or leave it out.</source>
        <translation>هذا يخص الصف كله: صحّح الخطأ في خلاياه، أو اتركه.</translation>
    </message>
</context>
<context>
    <name>warsha::ImportDoneStep</name>
    <message>
        <source>Undo import</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>Save the rows left out…</source>
        <translation>حفظ الصفوف المتروكة…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>لم يُستورد أي صف</numerusform>
            <numerusform>استُورد صف واحد</numerusform>
            <numerusform>استُورد صفان</numerusform>
            <numerusform>استُوردت %Ln صفوف</numerusform>
            <numerusform>استُورد %Ln صفًا</numerusform>
            <numerusform>استُورد %Ln صفًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were there already.</source>
        <translation>
            <numerusform>لا صف كان موجودًا.</numerusform>
            <numerusform>صف واحد كان موجودًا.</numerusform>
            <numerusform>صفان كانا موجودين.</numerusform>
            <numerusform>%Ln صفوف كانت موجودة.</numerusform>
            <numerusform>%Ln صفًا كانت موجودة.</numerusform>
            <numerusform>%Ln صفًا كانت موجودة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out. Save them as a table with the reasons, correct them there, and import that table.</source>
        <translation>
            <numerusform>لم يُترك أي صف.</numerusform>
            <numerusform>تُرك صف واحد. احفظه جدولًا مع السبب وأصلحه هناك ثم استورد ذلك الجدول.</numerusform>
            <numerusform>تُرك صفان. احفظهما جدولًا مع الأسباب وأصلحهما هناك ثم استورد ذلك الجدول.</numerusform>
            <numerusform>تُركت %Ln صفوف. احفظها جدولًا مع الأسباب وأصلحها هناك ثم استورد ذلك الجدول.</numerusform>
            <numerusform>تُرك %Ln صفًا. احفظها جدولًا مع الأسباب وأصلحها هناك ثم استورد ذلك الجدول.</numerusform>
            <numerusform>تُرك %Ln صفًا. احفظها جدولًا مع الأسباب وأصلحها هناك ثم استورد ذلك الجدول.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::ImportDraft</name>
    <message>
        <source>Column %1</source>
        <translation>العمود %L1</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods)</source>
        <translation>جداول ‎(*.csv *.tsv *.txt *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Choose the column with: %1.</source>
        <translation>حدد العمود الذي فيه: %1.</translation>
    </message>
</context>
<context>
    <name>warsha::ImportMapStep</name>
    <message>
        <source>First rows of the table</source>
        <translation>أول صفوف الجدول</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>ما هي الأعمدة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>فاصلة ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>فاصلة منقوطة ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>خط عمودي |</translation>
    </message>
    <message>
        <source>Colon :</source>
        <translation>نقطتان :</translation>
    </message>
    <message>
        <source>As the column shows</source>
        <translation>كما يدل العمود</translation>
    </message>
    <message>
        <source>Day before month</source>
        <translation>اليوم قبل الشهر</translation>
    </message>
    <message>
        <source>Month before day</source>
        <translation>الشهر قبل اليوم</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation>صف الترويسات</translation>
    </message>
    <message>
        <source>Dates as 03/04</source>
        <translation>تواريخ مثل ٠٣/٠٤</translation>
    </message>
    <message>
        <source>A table with these headings was read before: the columns are as they were then.</source>
        <translation>سبق أن قُرئ جدول بهذه الترويسات: الأعمدة كما كانت حينها.</translation>
    </message>
    <message>
        <source>Guessed from the headings; change what is not right.</source>
        <translation>خُمّنت من الترويسات؛ غيّر ما ليس صحيحًا.</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>ما هو «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (مطلوب)</translation>
    </message>
</context>
<context>
    <name>warsha::ImportProblems</name>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>سليم</translation>
    </message>
</context>
<context>
    <name>warsha::ImportSourceStep</name>
    <message>
        <source>Drop a table here</source>
        <translation>أفلت جدولًا هنا</translation>
    </message>
    <message>
        <source>CSV, Excel (.xlsx) or OpenDocument (.ods). Nothing is written before you have seen what would happen.</source>
        <translation>CSV أو Excel ‏(⁦.xlsx⁩) أو OpenDocument ‏(⁦.ods⁩). لا يُكتب شيء قبل أن ترى ما سيحدث.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>لصق من الحافظة</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>اختر جدولًا</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>warsha::ImportValues</name>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>يُقرأ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>سليم</translation>
    </message>
</context>
<context>
    <name>warsha::ImportWizard</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Step %1 of 4: %2</source>
        <translation>الخطوة %1 من ٤: %2</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>لا شيء للاستيراد</numerusform>
            <numerusform>استيراد صف واحد</numerusform>
            <numerusform>استيراد صفين</numerusform>
            <numerusform>استيراد %Ln صفوف</numerusform>
            <numerusform>استيراد %Ln صفًا</numerusform>
            <numerusform>استيراد %Ln صفًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the rows in the spreadsheet first.</source>
        <translation>ليس في الحافظة نص. انسخ الصفوف من جدول البيانات أولًا.</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>تجري قراءة الجدول</translation>
    </message>
    <message>
        <source>Looking at the columns</source>
        <translation>يجري النظر في الأعمدة</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>يجري فحص الصفوف</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>يجري الاستيراد</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>صفوف متروكة</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>حفظ الصفوف المتروكة</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel ‎(*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV ‎(*.csv)</translation>
    </message>
    <message>
        <source>The rows left out are in “%1”.</source>
        <translation>الصفوف المتروكة في «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>“%1” is still to be chosen.</source>
        <translation>لم يُختر «⁨%1⁩» بعد.</translation>
    </message>
    <message>
        <source>Close without importing</source>
        <translation>إغلاق دون استيراد</translation>
    </message>
    <message numerus="yes">
        <source>Close without importing? %n correction(s) would be lost.</source>
        <translation>
            <numerusform>إغلاق دون استيراد؟ لن يضيع أي تصحيح.</numerusform>
            <numerusform>إغلاق دون استيراد؟ سيضيع تصحيح واحد.</numerusform>
            <numerusform>إغلاق دون استيراد؟ سيضيع تصحيحان.</numerusform>
            <numerusform>إغلاق دون استيراد؟ ستضيع %Ln تصحيحات.</numerusform>
            <numerusform>إغلاق دون استيراد؟ سيضيع %Ln تصحيحًا.</numerusform>
            <numerusform>إغلاق دون استيراد؟ سيضيع %Ln تصحيح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without importing? What you said of the columns would be lost.</source>
        <translation>إغلاق دون استيراد؟ سيضيع ما حددته للأعمدة.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
</context>
<context>
    <name>warsha::JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ التوقف…</translation>
    </message>
</context>
<context>
    <name>warsha::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Lists and fields</source>
        <translation>القوائم والحقول</translation>
    </message>
    <message>
        <source>Move in a list</source>
        <translation>التنقل في القائمة</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>فتح المحدَّد</translation>
    </message>
    <message>
        <source>Edit the field</source>
        <translation>تعديل الحقل</translation>
    </message>
    <message>
        <source>Search, from anywhere</source>
        <translation>بحث من أي مكان</translation>
    </message>
    <message>
        <source>Clear, close, leave the field as it was</source>
        <translation>مسح، إغلاق، ترك الحقل كما كان</translation>
    </message>
    <message>
        <source>Next red cell of a table</source>
        <translation>الخلية الحمراء التالية في جدول</translation>
    </message>
    <message>
        <source>Choices of a cell</source>
        <translation>خيارات الخلية</translation>
    </message>
</context>
<context>
    <name>warsha::KeysCards</name>
    <message>
        <source>Parts: %1. The digit after the colon says how many places.</source>
        <translation>الأجزاء: %1. الرقم بعد النقطتين هو عدد الخانات.</translation>
    </message>
    <message>
        <source>Numbers and paper</source>
        <translation>الأرقام والورق</translation>
    </message>
    <message>
        <source>Number of a certificate</source>
        <translation>رقم الشهادة</translation>
    </message>
    <message>
        <source>Number of a statement of attainment</source>
        <translation>رقم إفادة الكفاءات</translation>
    </message>
    <message>
        <source>Number of an attendance record</source>
        <translation>رقم إفادة الحضور</translation>
    </message>
    <message>
        <source>Number of a trainee</source>
        <translation>رقم المتدرب</translation>
    </message>
    <message>
        <source>Parts: %1. The serial starts again each year.</source>
        <translation>الأجزاء: %1. يبدأ التسلسل من جديد كل سنة.</translation>
    </message>
    <message>
        <source>Languages on paper</source>
        <translation>اللغات على الورق</translation>
    </message>
    <message>
        <source>English and Arabic</source>
        <translation>الإنكليزية والعربية</translation>
    </message>
    <message>
        <source>French and Arabic</source>
        <translation>الفرنسية والعربية</translation>
    </message>
    <message>
        <source>Lao and English</source>
        <translation>اللاوية والإنكليزية</translation>
    </message>
    <message>
        <source>Digits on paper</source>
        <translation>الأرقام على الورق</translation>
    </message>
    <message>
        <source>Web address in the QR code</source>
        <translation>عنوان الموقع في رمز QR</translation>
    </message>
    <message>
        <source>Where a certificate is checked on the web, as verify.example.org; empty: the code is checked without it.</source>
        <translation>حيث يُتحقق من الشهادة على الإنترنت، مثل ⁦verify.example.org⁩؛ إن تُرك فارغًا يُتحقق من الرمز من دونه.</translation>
    </message>
    <message>
        <source>Certificates are kept, years</source>
        <translation>مدة حفظ الشهادات بالسنوات</translation>
    </message>
    <message>
        <source>After that the director may destroy them; the program never does so by itself.</source>
        <translation>بعدها يجوز للمدير إتلافها؛ ولا يفعل البرنامج ذلك من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Assessments are kept, years</source>
        <translation>مدة حفظ التقييمات بالسنوات</translation>
    </message>
    <message>
        <source>Hours and tables</source>
        <translation>الساعات والجداول</translation>
    </message>
    <message>
        <source>More are refused. The attendance that a certificate needs is set in each programme.</source>
        <translation>ما زاد عنها يُرفض. أما الحضور اللازم للشهادة فمذكور في كل برنامج.</translation>
    </message>
    <message>
        <source>Dates in tables where the order is not clear</source>
        <translation>تواريخ الجداول حين لا يتضح ترتيبها</translation>
    </message>
    <message>
        <source>day first: 12.3. is 12 March</source>
        <translation>اليوم أولًا: ١٢/٣ هو ١٢ آذار</translation>
    </message>
    <message>
        <source>month first: 3/12 is 12 March</source>
        <translation>الشهر أولًا: ٣/١٢ هو ١٢ آذار</translation>
    </message>
    <message>
        <source>Sending to the ministry</source>
        <translation>الإرسال إلى الوزارة</translation>
    </message>
    <message>
        <source>Address of the ministry</source>
        <translation>عنوان الوزارة</translation>
    </message>
    <message>
        <source>Begins with https. Empty: the data goes by a folder or a USB stick.</source>
        <translation>يبدأ بـ https. فارغ: تُرسل البيانات بمجلد أو بذاكرة USB.</translation>
    </message>
    <message>
        <source>Key of the ministry</source>
        <translation>مفتاح الوزارة</translation>
    </message>
    <message>
        <source>As the ministry gave it to you. What is sent is encrypted with it, so compare it by telephone.</source>
        <translation>كما سلّمته الوزارة. يُشفَّر به ما يُرسل، فقارنه معها بالهاتف.</translation>
    </message>
    <message>
        <source>Do not show counts below</source>
        <translation>لا تُعرض الأعداد دون</translation>
    </message>
    <message>
        <source>Small counts can show who somebody is: outside the centre they are left out.</source>
        <translation>الأعداد الصغيرة تدل على الشخص: لذلك لا تُعرض خارج المركز.</translation>
    </message>
    <message>
        <source>Maximum minutes per person and day</source>
        <translation>أقصى عدد دقائق للشخص في اليوم</translation>
    </message>
    <message>
        <source>Arabic and English</source>
        <translation>العربية والإنكليزية</translation>
    </message>
</context>
<context>
    <name>warsha::LateRoom</name>
    <message>
        <source>A part of the program (%1) is missing or damaged. Install Warsha again.</source>
        <translation>جزء من البرنامج (%1) مفقود أو تالف. ثبّت ورشة من جديد.</translation>
    </message>
</context>
<context>
    <name>warsha::LaterForm</name>
    <message>
        <source>Days later</source>
        <translation>أيام التأجيل</translation>
    </message>
    <message>
        <source>Move sessions</source>
        <translation>نقل الجلسات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>days later</source>
        <comment>than now: after a number</comment>
        <translation>يومًا بعد موعدها</translation>
    </message>
    <message numerus="yes">
        <source>%1 and what comes after it, %n session(s):</source>
        <translation>
            <numerusform>%1 وما بعدها، %Ln جلسة:</numerusform>
            <numerusform>%1 وحدها، جلسة واحدة:</numerusform>
            <numerusform>%1 وما بعدها، جلستان:</numerusform>
            <numerusform>%1 وما بعدها، %Ln جلسات:</numerusform>
            <numerusform>%1 وما بعدها، %Ln جلسة:</numerusform>
            <numerusform>%1 وما بعدها، %Ln جلسة:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::LogHistory</name>
    <message>
        <source>This step cannot be undone any more: something was done after it was chosen.</source>
        <translation>لم يعد ممكنًا التراجع عن هذه الخطوة: جرى شيء بعد اختيارها.</translation>
    </message>
</context>
<context>
    <name>warsha::MarkButtons</name>
    <message>
        <source>Marks the chosen cells: %1</source>
        <comment>a mark</comment>
        <translation>يضع في الخلايا المختارة: %1</translation>
    </message>
    <message>
        <source>Marks the chosen cells: %1 (key %2)</source>
        <comment>a mark, its key</comment>
        <translation>يضع في الخلايا المختارة: %1 (المفتاح %2)</translation>
    </message>
    <message>
        <source>Mark by key, by button or by a right-click.</source>
        <comment>a cell</comment>
        <translation>ضع العلامة بمفتاح أو بزر أو بالنقر الأيمن.</translation>
    </message>
</context>
<context>
    <name>warsha::MarkCounts</name>
    <message>
        <source>%1: %2</source>
        <comment>mark, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n blank</source>
        <comment>people without a mark</comment>
        <translation>
            <numerusform>لا فراغ</numerusform>
            <numerusform>فراغ واحد</numerusform>
            <numerusform>فراغان</numerusform>
            <numerusform>%Ln فراغات</numerusform>
            <numerusform>%Ln فراغًا</numerusform>
            <numerusform>%Ln فراغ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::MatrixGridModel</name>
    <message>
        <source>#</source>
        <comment>number of the row</comment>
        <translation>#</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>session, mode</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n min</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1، دقيقة واحدة</numerusform>
            <numerusform>%1، دقيقتان</numerusform>
            <numerusform>%1، %Ln دقائق</numerusform>
            <numerusform>%1، %Ln دقيقة</numerusform>
            <numerusform>%1، %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>بلا علامة</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>a mark</comment>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>not in training then</source>
        <translation>لم يكن في التدريب حينها</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <comment>a session</comment>
        <translation>%1، مقفلة</translation>
    </message>
    <message>
        <source>Recorded</source>
        <comment>hours</comment>
        <translation>المسجل</translation>
    </message>
    <message>
        <source>Hours recorded, locked or not</source>
        <translation>الساعات المسجلة، مقفلة كانت أم لا</translation>
    </message>
    <message>
        <source>This session is still to come. Who will be away is excused in its register.</source>
        <translation>هذه الجلسة لم تأتِ بعد. من سيغيب يُسجَّل عذره في كشف حضورها.</translation>
    </message>
    <message>
        <source>%1 was not in training on that day.</source>
        <translation>لم يكن %1 في التدريب في ذلك اليوم.</translation>
    </message>
    <message>
        <source>%1 by the meeting report</source>
        <comment>hours</comment>
        <translation>%1 بحسب تقرير الاجتماع</translation>
    </message>
</context>
<context>
    <name>warsha::MatrixPane</name>
    <message>
        <source>There is no session yet. Sessions are made under Register, one by one or for every week.</source>
        <translation>لا جلسة بعد. تُنشأ الجلسات في «كشف الحضور»، واحدة واحدة أو لكل أسبوع.</translation>
    </message>
    <message>
        <source>Attendance in all sessions</source>
        <translation>الحضور في كل الجلسات</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%Ln جلسات</numerusform>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>%Ln جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n cannot reach their hours</source>
        <translation>
            <numerusform>%1، الجميع يبلغون ساعاتهم</numerusform>
            <numerusform>%1، واحد لا يبلغ ساعاته</numerusform>
            <numerusform>%1، اثنان لا يبلغان ساعاتهما</numerusform>
            <numerusform>%1، %Ln لا يبلغون ساعاتهم</numerusform>
            <numerusform>%1، %Ln لا يبلغون ساعاتهم</numerusform>
            <numerusform>%1، %Ln لا يبلغون ساعاتهم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::MeetingImport</name>
    <message>
        <source>The clocks of %1 were put forward in this meeting: %2 times of the report did not exist and were read as summer time would have them.</source>
        <translation>قُدّمت ساعات %1 في هذا الاجتماع: %L2 من أوقات التقرير لم توجد وقُرئت بالتوقيت الصيفي.</translation>
    </message>
    <message>
        <source>The clocks of %1 were put back in this meeting: %2 times of the report happened twice, and the first was taken unless it lies before the joining.</source>
        <translation>أُخّرت ساعات %1 في هذا الاجتماع: %L2 من أوقات التقرير وقعت مرتين، وأُخذت الأولى ما لم تسبق الانضمام.</translation>
    </message>
    <message>
        <source>%1 connections have no end: they are taken to have lasted to the end of the meeting.</source>
        <translation>%L1 اتصالات بلا نهاية: عُدّت مستمرة حتى نهاية الاجتماع.</translation>
    </message>
    <message>
        <source>%1 rows are of the waiting room and do not count.</source>
        <translation>%L1 أسطر من غرفة الانتظار ولا تُحسب.</translation>
    </message>
    <message>
        <source>leave time</source>
        <translation>وقت المغادرة</translation>
    </message>
    <message>
        <source>The time of leaving is before the time of joining.</source>
        <translation>وقت المغادرة قبل وقت الانضمام.</translation>
    </message>
    <message>
        <source>The report does not say when the meeting began and ended: first joining and last leaving were taken.</source>
        <translation>لا يقول التقرير متى بدأ الاجتماع وانتهى: أُخذ أول انضمام وآخر مغادرة.</translation>
    </message>
    <message>
        <source>The centre&apos;s time zone is not known to this computer.</source>
        <translation>المنطقة الزمنية للمركز غير معروفة لهذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>warsha::MeetingImportService</name>
    <message>
        <source>There is no such session in %1.</source>
        <translation>لا توجد جلسة كهذه في %1.</translation>
    </message>
    <message>
        <source>The meeting of %1 is outside the dates of %2 (%3 to %4).</source>
        <translation>اجتماع %1 خارج تواريخ %2 (%3 إلى %4).</translation>
    </message>
    <message>
        <source>The report names nobody like that: %1 of the names to match are not in it.</source>
        <translation>لا أحد كهذا في التقرير: %L1 من الأسماء المطلوب ربطها ليست فيه.</translation>
    </message>
    <message>
        <source>Two lines of the report are %1; the time is counted once.</source>
        <translation>سطران في التقرير هما %1؛ يُحسب الوقت مرة.</translation>
    </message>
    <message>
        <source>Hours on the job are entered under a placement, not from a meeting report.</source>
        <translation>تُدخل ساعات موقع العمل ضمن تدريب ميداني، لا من تقرير اجتماع.</translation>
    </message>
    <message>
        <source>A session lasts at least a minute and at most a day; the one from %1 to %2 has %3 s.</source>
        <translation>تدوم الجلسة دقيقة على الأقل ويومًا على الأكثر؛ والتي من %1 إلى %2 مدتها %L3 ث.</translation>
    </message>
    <message>
        <source>There is no such name in a report of this group.</source>
        <translation>لا يوجد اسم كهذا في تقرير لهذه المجموعة.</translation>
    </message>
    <message>
        <source>There is no such trainee in the group.</source>
        <translation>لا يوجد متدرب كهذا في المجموعة.</translation>
    </message>
    <message>
        <source>The session of this report is not there any more.</source>
        <translation>جلسة هذا التقرير لم تعد موجودة.</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>أُوقف؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The report does not say when the meeting began and ended. Enter the start and the end of the session.</source>
        <translation>لا يذكر التقرير متى بدأ الاجتماع وانتهى. اذكر بداية الجلسة ونهايتها.</translation>
    </message>
    <message>
        <source>Marked absent or excused before, and in the report all the same: %1. The minutes count until somebody says in the register which is right.</source>
        <comment>trainee numbers</comment>
        <translation>سُجّل غيابهم أو عذرهم من قبل، ومع ذلك هم في التقرير: %1. تُحسب الدقائق إلى أن يقول أحد في كشف الحضور أيّهما الصحيح.</translation>
    </message>
    <message>
        <source>“%1” is neither a trainee number nor a name in %2.</source>
        <translation>«⁨%1⁩» ليس رقم متدرب ولا اسمًا في ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” fits several people of %2: type more of the name, or the number.</source>
        <translation>«⁨%1⁩» ينطبق على عدة أشخاص في ⁨%2⁩: اكتب المزيد من الاسم، أو الرقم.</translation>
    </message>
    <message>
        <source>In the register of this session already, present or late: %1. The minutes of the report count from now on; the marks stay as they are.</source>
        <comment>trainee numbers</comment>
        <translation>في كشف حضور هذه الجلسة من قبل، حاضرون أو متأخرون: %1. تُحسب دقائق التقرير من الآن، وتبقى العلامات كما هي.</translation>
    </message>
</context>
<context>
    <name>warsha::MeetingImportSubject</name>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>لا يمكن فتح «⁨%1⁩»: %2.</translation>
    </message>
    <message>
        <source>“%1” is too large for a meeting report.</source>
        <translation>«⁨%1⁩» أكبر من تقرير اجتماع.</translation>
    </message>
    <message>
        <source>nobody of the group is like that</source>
        <translation>لا أحد بهذا الاسم في المجموعة</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>لعله %1</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>، أو </translation>
    </message>
    <message>
        <source>there already</source>
        <translation>موجود من قبل</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>لا اتصال</numerusform>
            <numerusform>اتصال واحد</numerusform>
            <numerusform>اتصالان</numerusform>
            <numerusform>%Ln اتصالات</numerusform>
            <numerusform>%Ln اتصالًا</numerusform>
            <numerusform>%Ln اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>The report as it was downloaded from Zoom, Teams or BigBlueButton; who was there, and from when to when.</source>
        <translation>التقرير كما نُزّل من Zoom أو Teams أو BigBlueButton؛ من حضر، ومن متى إلى متى.</translation>
    </message>
    <message>
        <source>Name in the report</source>
        <translation>الاسم في التقرير</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>المتدرب</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>With the report&apos;s own times</source>
        <translation>بأوقات التقرير نفسه</translation>
    </message>
    <message>
        <source>Mode of a new session</source>
        <translation>نمط جلسة جديدة</translation>
    </message>
    <message>
        <source>Least minutes that count</source>
        <translation>أقل دقائق تُحسب</translation>
    </message>
    <message>
        <source>Row %1, %2 “%3”: %4</source>
        <translation>السطر %1، %2 «⁨%3⁩»: %4</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>minutes</comment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n minutes planned.</source>
        <translation>
            <numerusform>%1: لا دقائق مخططة.</numerusform>
            <numerusform>%1: دقيقة واحدة مخططة.</numerusform>
            <numerusform>%1: دقيقتان مخططتان.</numerusform>
            <numerusform>%1: %Ln دقائق مخططة.</numerusform>
            <numerusform>%1: %Ln دقيقة مخططة.</numerusform>
            <numerusform>%1: %Ln دقيقة مخططة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are not matched yet; match them under Hours, Names.</source>
        <translation>
            <numerusform>كل الأسماء مربوطة.</numerusform>
            <numerusform>اسم واحد غير مربوط بمتدرب بعد؛ اربطه في الساعات، الأسماء.</numerusform>
            <numerusform>اسمان غير مربوطين بمتدربين بعد؛ اربطهما في الساعات، الأسماء.</numerusform>
            <numerusform>%Ln أسماء غير مربوطة بمتدربين بعد؛ اربطها في الساعات، الأسماء.</numerusform>
            <numerusform>%Ln اسمًا غير مربوط بمتدرب بعد؛ اربطها في الساعات، الأسماء.</numerusform>
            <numerusform>%Ln اسم غير مربوط بمتدرب بعد؛ اربطها في الساعات، الأسماء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours from a meeting report</source>
        <translation>ساعات من تقرير اجتماع</translation>
    </message>
    <message>
        <source>Meeting reports (*.csv *.xlsx *.ods *.json *.tsv *.txt)</source>
        <translation>تقارير الاجتماعات ‎(*.csv *.xlsx *.ods *.json *.tsv *.txt)</translation>
    </message>
    <message>
        <source>CSV, Excel (.xlsx), OpenDocument (.ods), or the .json of BigBlueButton. Nothing is written before you have seen what would happen.</source>
        <translation>CSV أو Excel ‏(⁦.xlsx⁩) أو OpenDocument ‏(⁦.ods⁩) أو ملف ⁦.json⁩ من BigBlueButton. لا يُكتب شيء قبل أن ترى ما سيحدث.</translation>
    </message>
    <message>
        <source>Least minutes that count: “%1” is not a whole number from 0 to %2.</source>
        <translation>أقل الدقائق التي تُحتسب: «⁨%1⁩» ليس عددًا صحيحًا من ٠ إلى %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of the report are absent or excused in the register; say there which is right.</source>
        <translation>
            <numerusform>لا أحد من التقرير غائب في كشف الحضور.</numerusform>
            <numerusform>شخص واحد من التقرير غائب أو معذور في كشف الحضور؛ قل فيه أيّهما الصحيح.</numerusform>
            <numerusform>شخصان من التقرير غائبان أو معذوران في كشف الحضور؛ قل فيه أيّهما الصحيح.</numerusform>
            <numerusform>%Ln أشخاص من التقرير غائبون أو معذورون في كشف الحضور؛ قل فيه أيّهما الصحيح.</numerusform>
            <numerusform>%Ln شخصًا من التقرير غائبون أو معذورون في كشف الحضور؛ قل فيه أيّهما الصحيح.</numerusform>
            <numerusform>%Ln شخص من التقرير غائبون أو معذورون في كشف الحضور؛ قل فيه أيّهما الصحيح.</numerusform>
        </translation>
    </message>
    <message>
        <source>marked “%1” before: the register asks</source>
        <comment>a mark</comment>
        <translation>سُجّل «⁨%1⁩» من قبل: كشف الحضور يسأل</translation>
    </message>
</context>
<context>
    <name>warsha::MeetingReport</name>
    <message>
        <source>Zoom, connections</source>
        <translation>Zoom، الاتصالات</translation>
    </message>
    <message>
        <source>Zoom, totals</source>
        <translation>Zoom، المجاميع</translation>
    </message>
    <message>
        <source>Teams, connections</source>
        <translation>Teams، الاتصالات</translation>
    </message>
    <message>
        <source>Teams, totals</source>
        <translation>Teams، المجاميع</translation>
    </message>
    <message>
        <source>Teams, joined and left</source>
        <translation>Teams، الدخول والخروج</translation>
    </message>
    <message>
        <source>BigBlueButton, connections</source>
        <translation>BigBlueButton، الاتصالات</translation>
    </message>
    <message>
        <source>BigBlueButton, totals</source>
        <translation>BigBlueButton، المجاميع</translation>
    </message>
    <message>
        <source>join time</source>
        <translation>وقت الانضمام</translation>
    </message>
    <message>
        <source>leave time</source>
        <translation>وقت المغادرة</translation>
    </message>
    <message>
        <source>This is not a date and time.</source>
        <translation>هذا ليس تاريخًا ووقتًا.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>The report names nobody.</source>
        <translation>لا يسمّي التقرير أحدًا.</translation>
    </message>
    <message>
        <source>The file is not a meeting report that is known here: it is not one of Zoom, Microsoft Teams or BigBlueButton.</source>
        <translation>الملف ليس تقرير اجتماع معروفًا هنا: ليس من Zoom ولا Microsoft Teams ولا BigBlueButton.</translation>
    </message>
</context>
<context>
    <name>warsha::MemberTableModel</name>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
</context>
<context>
    <name>warsha::MergeForm</name>
    <message>
        <source>One person, registered twice</source>
        <translation>شخص واحد مسجّل مرتين</translation>
    </message>
    <message>
        <source>Hours, results and certificates of both are shown with the one who stays. Undo separates them again.</source>
        <translation>ساعات ونتائج وشهادات الاثنين تظهر عند من يبقى. التراجع يفصلهما من جديد.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>الدمج في %1</translation>
    </message>
</context>
<context>
    <name>warsha::MoveForm</name>
    <message>
        <source>2.3.2026</source>
        <translation>٢/٣/٢٠٢٦</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>اختر سببًا</translation>
    </message>
    <message>
        <source>Kept encrypted with the trainee</source>
        <translation>تُحفظ مشفّرة في ملف المتدرب</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>To group</source>
        <translation>إلى المجموعة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n trainee(s)</source>
        <translation>
            <numerusform>%1: %Ln متدرب</numerusform>
            <numerusform>%1: متدرب واحد</numerusform>
            <numerusform>%1: متدربان</numerusform>
            <numerusform>%1: %Ln متدربين</numerusform>
            <numerusform>%1: %Ln متدربًا</numerusform>
            <numerusform>%1: %Ln متدرب</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>اختر مجموعة</translation>
    </message>
    <message>
        <source>Choose the group they go to.</source>
        <translation>اختر المجموعة التي ينتقلون إليها.</translation>
    </message>
    <message>
        <source>Withdrawing needs a reason.</source>
        <translation>يلزم الانسحاب سبب.</translation>
    </message>
</context>
<context>
    <name>warsha::NameMatch</name>
    <message>
        <source>not matched</source>
        <translation>غير مربوط</translation>
    </message>
    <message>
        <source>matched by hand</source>
        <translation>مربوط يدويًا</translation>
    </message>
    <message>
        <source>remembered name</source>
        <translation>اسم محفوظ</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>البريد نفسه</translation>
    </message>
    <message>
        <source>trainee number</source>
        <translation>رقم المتدرب</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>الكلمات نفسها</translation>
    </message>
</context>
<context>
    <name>warsha::NamesGridModel</name>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Name in the report</source>
        <translation>الاسم في التقرير</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>المتدرب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nobody in the group has that number or name.</source>
        <translation>لا أحد في المجموعة بهذا الرقم أو الاسم.</translation>
    </message>
    <message numerus="yes">
        <source>%n in the group are called like that: type the number.</source>
        <translation>
            <numerusform>لا أحد في المجموعة بهذا الاسم.</numerusform>
            <numerusform>واحد في المجموعة بهذا الاسم: اكتب الرقم.</numerusform>
            <numerusform>اثنان في المجموعة بهذا الاسم: اكتب الرقم.</numerusform>
            <numerusform>%Ln في المجموعة بهذا الاسم: اكتب الرقم.</numerusform>
            <numerusform>%Ln في المجموعة بهذا الاسم: اكتب الرقم.</numerusform>
            <numerusform>%Ln في المجموعة بهذا الاسم: اكتب الرقم.</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <comment>the hours of a name</comment>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>nobody of the group is like that</source>
        <translation>لا أحد بهذا الاسم في المجموعة</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>لعله %1</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>، أو </translation>
    </message>
    <message>
        <source>not matched yet</source>
        <translation>غير مربوط بعد</translation>
    </message>
</context>
<context>
    <name>warsha::NamesPane</name>
    <message>
        <source>No meeting report was imported into this group yet.</source>
        <translation>لم يُستورد بعد تقرير اجتماع لهذه المجموعة.</translation>
    </message>
    <message>
        <source>Names in meeting reports</source>
        <translation>الأسماء في تقارير الاجتماعات</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) not matched yet</source>
        <translation>
            <numerusform>لا اسم غير مربوط</numerusform>
            <numerusform>اسم واحد غير مربوط بعد</numerusform>
            <numerusform>اسمان غير مربوطين بعد</numerusform>
            <numerusform>%Ln أسماء غير مربوطة بعد</numerusform>
            <numerusform>%Ln اسمًا غير مربوط بعد</numerusform>
            <numerusform>%Ln اسم غير مربوط بعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::NewProgrammeForm</name>
    <message>
        <source>Make the programme</source>
        <translation>إنشاء البرنامج</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>برنامج جديد</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>البدء من</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>FRM</source>
        <translation>FRM</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>اسم البرنامج</translation>
    </message>
    <message>
        <source>It is a draft until the first group uses it; then it stays as it is, and the next version is made from it.</source>
        <translation>يبقى مسودة حتى تستعمله أول مجموعة؛ بعدها يبقى كما هو، ويُنشأ منه الإصدار التالي.</translation>
    </message>
    <message>
        <source>Nothing: an empty programme</source>
        <translation>لا شيء: برنامج فارغ</translation>
    </message>
    <message>
        <source>%1  %2, version %3</source>
        <translation>%1  %2، الإصدار %3</translation>
    </message>
    <message>
        <source>%1  %2, as it comes with Warsha</source>
        <translation>%1  %2، كما يأتي مع البرنامج</translation>
    </message>
</context>
<context>
    <name>warsha::NewTraineeForm</name>
    <message>
        <source>New trainee</source>
        <translation>متدرب جديد</translation>
    </message>
    <message>
        <source>Name, as on papers</source>
        <translation>الاسم كما في الأوراق</translation>
    </message>
    <message>
        <source>Name in another script</source>
        <translation>الاسم بخط آخر</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>12.3.2004, or the year alone</source>
        <translation>١٢/٣/٢٠٠٤ أو السنة وحدها</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Only a name is needed. Documents can be added later; none is asked for to begin.</source>
        <translation>يكفي الاسم. يمكن إضافة الوثائق لاحقًا؛ لا يُطلب شيء منها للبدء.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>%1 (%2) is registered already: %3.</source>
        <translation>%1 (%2) مسجل من قبل: %3.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 12.3.2004, 2004-03-12, or the year alone.</source>
        <translation>«⁨%1⁩» ليس تاريخًا. اكتبه مثل ١٢/٣/٢٠٠٤ أو السنة وحدها.</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Passport: N123456</source>
        <translation>جواز سفر: N123456</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Register, and the next</source>
        <translation>تسجيل ثم التالي</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>%1 is registered as %2.</source>
        <translation>سُجّل %1 برقم %2.</translation>
    </message>
    <message>
        <source>What you typed before is here again.</source>
        <translation>ما كتبته من قبل هنا من جديد.</translation>
    </message>
    <message>
        <source>Begin with an empty form</source>
        <translation>البدء باستمارة فارغة</translation>
    </message>
</context>
<context>
    <name>warsha::NewUserForm</name>
    <message>
        <source>New user</source>
        <translation>مستخدم جديد</translation>
    </message>
    <message>
        <source>Name, as colleagues see it</source>
        <translation>الاسم كما يراه الزملاء</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>كلمة المرور الأولى</translation>
    </message>
    <message>
        <source>First password once more</source>
        <translation>كلمة المرور الأولى مرة أخرى</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>إضافة المستخدم</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>كلمتا المرور مختلفتان.</translation>
    </message>
    <message>
        <source>a post, not a person: office2</source>
        <translation>وظيفة لا شخص: office2</translation>
    </message>
</context>
<context>
    <name>warsha::NextNumbersCard</name>
    <message>
        <source>Next numbers</source>
        <translation>الأرقام التالية</translation>
    </message>
    <message>
        <source>Next number of certificates, statements and attendance records</source>
        <translation>الرقم التالي للشهادات وإفادات الكفاءات والحضور</translation>
    </message>
    <message>
        <source>%1: number %2 of the series %3</source>
        <comment>kind, number, series</comment>
        <translation>%1: الرقم %2 من السلسلة %3</translation>
    </message>
    <message>
        <source>There is no group yet, so no series has begun.</source>
        <translation>لا مجموعة بعد، فلم تبدأ أي سلسلة.</translation>
    </message>
    <message>
        <source>For the group %1:</source>
        <translation>للمجموعة %1:</translation>
    </message>
</context>
<context>
    <name>warsha::OutboxTableModel</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخت</translation>
    </message>
    <message>
        <source>on this PC only</source>
        <translation>على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Snapshot %1, %2, %3, %4</source>
        <translation>اللقطة %1، %2، %3، %4</translation>
    </message>
</context>
<context>
    <name>warsha::PageView</name>
    <message>
        <source>Page %1 is being made ready…</source>
        <translation>تُجهَّز الصفحة %1…</translation>
    </message>
</context>
<context>
    <name>warsha::PaletteModel</name>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
</context>
<context>
    <name>warsha::PaperChanges</name>
    <message>
        <source>%1: %2 becomes %3</source>
        <comment>Name: Rima Hadad becomes Rima Haddad</comment>
        <translation>%1: %2 يصبح %3</translation>
    </message>
    <message>
        <source>Another paper is earned now: %1</source>
        <translation>الورقة المستحقة الآن أخرى: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name in the second script</source>
        <translation>الاسم بالكتابة الثانية</translation>
    </message>
    <message>
        <source>Number of the trainee</source>
        <translation>رقم المتدرب</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>The hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>The units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>The programme or the group</source>
        <translation>البرنامج أو المجموعة</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>The centre or the place</source>
        <translation>المركز أو المكان</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>من يوقّع</translation>
    </message>
</context>
<context>
    <name>warsha::PaperPages</name>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Page %1 could not be printed.</source>
        <translation>تعذّرت طباعة الصفحة %L1.</translation>
    </message>
    <message>
        <source>The PDF could not be written to %1: %2</source>
        <translation>تعذرت كتابة ملف PDF في ⁦%1⁩: %2</translation>
    </message>
</context>
<context>
    <name>warsha::PaperRestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>The whole centre comes back as it was when the backup was made. The key file of that month (.warsha-key) must be beside the backup, as it is on the USB stick.</source>
        <translation>يعود المركز كله كما كان حين صُنعت النسخة الاحتياطية. ويجب أن يكون ملف مفتاح ذلك الشهر (⁦.warsha-key⁩) بجانبها كما هو على ذاكرة USB.</translation>
    </message>
    <message>
        <source>Backup: a file whose name ends in .warsha-backup</source>
        <translation>النسخة الاحتياطية: ملف ينتهي اسمه بـ ⁦.warsha-backup⁩</translation>
    </message>
    <message>
        <source>Backup…</source>
        <translation>نسخة احتياطية…</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backups (*.warsha-backup)</source>
        <translation>نسخ احتياطية ‎(*.warsha-backup)</translation>
    </message>
    <message>
        <source>Recovery code, as printed</source>
        <translation>رمز الاسترداد كما هو مطبوع</translation>
    </message>
    <message>
        <source>File of the restored centre: a new one</source>
        <translation>ملف المركز المستعاد: ملف جديد</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>ملف…</translation>
    </message>
    <message>
        <source>Where the restored centre is kept</source>
        <translation>أين يُحفظ المركز المستعاد</translation>
    </message>
    <message>
        <source>Centres (*.warsha)</source>
        <translation>المراكز ‎(*.warsha)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>ماذا فيها</translation>
    </message>
    <message>
        <source>The backup is whole and can be restored.</source>
        <translation>النسخة الاحتياطية كاملة ويمكن استعادتها.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>%1 is a centre itself, no backup of one. “Open a centre…” opens it.</source>
        <translation>⁦%1⁩ هو مركز بذاته لا نسخة احتياطية منه. يُفتح بـ «فتح مركز…».</translation>
    </message>
    <message>
        <source>The centre is being restored…</source>
        <translation>تجري استعادة المركز…</translation>
    </message>
    <message>
        <source>The backup is being read…</source>
        <translation>تجري قراءة النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what: how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Backup of the centre “%1”, made %2 by %3; something was saved last %4.</source>
        <comment>name, when, who, when</comment>
        <translation>نسخة احتياطية من المركز «⁨%1⁩»، صُنعت %2 بواسطة %3؛ آخر حفظ فيها %4.</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Choose the backup, and type the code from the sheet.</source>
        <translation>حدّد أي نسخة احتياطية، واكتب الرمز من الورقة.</translation>
    </message>
</context>
<context>
    <name>warsha::PapersSince</name>
    <message>
        <source>Made since, for a ceremony: %1</source>
        <comment>numbers of papers</comment>
        <translation>أُعدَّت منذ ذلك الحين لحفل: %1</translation>
    </message>
    <message>
        <source>Handed out since: %1</source>
        <comment>numbers of papers</comment>
        <translation>سُلِّمت منذ ذلك الحين: %1</translation>
    </message>
    <message>
        <source>Issued since: %1</source>
        <comment>numbers of papers</comment>
        <translation>صدرت منذ ذلك الحين: %1</translation>
    </message>
    <message>
        <source>Issued since, and not in the register afterwards, since the keys were renewed; the numbers are not given again: %1</source>
        <comment>numbers of papers</comment>
        <translation>صدرت منذ ذلك الحين ولن تكون في السجل بعدها لأن المفاتيح جُدِّدت؛ ولن تُعطى أرقامها مرة أخرى: %1</translation>
    </message>
    <message>
        <source>Voided since: %1</source>
        <comment>numbers of papers</comment>
        <translation>أُبطلت منذ ذلك الحين: %1</translation>
    </message>
    <message>
        <source>Replaced since: %1</source>
        <comment>numbers of papers</comment>
        <translation>استُبدلت منذ ذلك الحين: %1</translation>
    </message>
    <message>
        <source>Revoked since: %1</source>
        <comment>numbers of papers</comment>
        <translation>سُحبت منذ ذلك الحين: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>numbers of papers</comment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وواحدة أخرى</numerusform>
            <numerusform>%1 واثنتان أخريان</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::PdfPages</name>
    <message>
        <source>The PDF has no page %1.</source>
        <translation>لا صفحة %L1 في ملف PDF.</translation>
    </message>
    <message>
        <source>The PDF is damaged.</source>
        <translation>ملف PDF تالف.</translation>
    </message>
</context>
<context>
    <name>warsha::PdfPictures</name>
    <message>
        <source>Page %1 of the PDF cannot be drawn.</source>
        <translation>تعذّر رسم الصفحة %L1 من ملف PDF.</translation>
    </message>
    <message>
        <source>The PDF is damaged, or locked by a password.</source>
        <translation>ملف PDF تالف، أو مقفل بكلمة مرور.</translation>
    </message>
</context>
<context>
    <name>warsha::PeopleImport</name>
    <message>
        <source>No column of “%1” is read as a name. Its columns, in row %2, are: %3. Say which one holds it, for instance --map &quot;%4=name&quot;.</source>
        <translation>لا عمود في «⁨%1⁩» يُقرأ اسمًا. أعمدته، في الصف %L2، هي: %3. اذكر أيها الاسم، مثلًا ‎--map &quot;%4=name&quot;.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>الصف %L1</translation>
    </message>
    <message>
        <source>%1 more rows have a name that is here already.</source>
        <translation>%L1 صفوف أخرى اسمها موجود هنا من قبل.</translation>
    </message>
    <message>
        <source>This is the same as %1. If it is another person, allow similar names.</source>
        <translation>هذا هو نفسه %1. إن كان شخصًا آخر فاسمح بالأسماء المتشابهة.</translation>
    </message>
    <message>
        <source>This looks like %1 (%2). If it is another person, allow similar names.</source>
        <translation>يشبه هذا %1 (%2). إن كان شخصًا آخر فاسمح بالأسماء المتشابهة.</translation>
    </message>
    <message>
        <source>Row %1: %2 as %3; taken as another person.</source>
        <translation>الصف %L1: ‏%2 مثل %3؛ اعتُبر شخصًا آخر.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name in Latin script</source>
        <translation>الاسم بالحرف اللاتيني</translation>
    </message>
    <message>
        <source>Name in Arabic script</source>
        <translation>الاسم بالحرف العربي</translation>
    </message>
    <message>
        <source>Name in Lao script</source>
        <translation>الاسم بالحرف اللاوي</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Father&apos;s name</source>
        <translation>اسم الأب</translation>
    </message>
    <message>
        <source>Grandfather&apos;s name</source>
        <translation>اسم الجد</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>يُعرف بـ</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>سنة الميلاد</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>هاتف آخر</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>رقم الوثيقة</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>National learner number</source>
        <translation>رقم المتعلم الوطني</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>أوقف؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
</context>
<context>
    <name>warsha::PeopleImportSubject</name>
    <message>
        <source>Columns that are read: names in any script, birth date, sex, nationality, phone, documents. A name is enough.</source>
        <translation>الأعمدة المنتظرة: الأسماء بأي خط، تاريخ الميلاد، الجنس، الجنسية، الهاتف، الوثائق. يكفي الاسم.</translation>
    </message>
    <message>
        <source>Import similar names as different people</source>
        <translation>استيراد الأسماء المتشابهة أشخاصًا مختلفين</translation>
    </message>
    <message>
        <source>Trainees from a table</source>
        <translation>متدربون من جدول</translation>
    </message>
    <message>
        <source>Choose the column with the name.</source>
        <translation>حدد العمود الذي فيه الاسم.</translation>
    </message>
    <message>
        <source>The column “%1” is left out: nobody is enrolled.</source>
        <translation>العمود «⁨%1⁩» متروك: لن يُسجَّل أحد في مجموعة.</translation>
    </message>
    <message>
        <source>The column “%1” is left out: everybody goes into %2.</source>
        <translation>العمود «⁨%1⁩» متروك: يُسجَّل الجميع في ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Enrol into</source>
        <translation>التسجيل في</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>بلا مجموعة</translation>
    </message>
</context>
<context>
    <name>warsha::PeopleService</name>
    <message>
        <source>This trainee is no longer here.</source>
        <translation>لم يعد هذا المتدرب هنا.</translation>
    </message>
    <message>
        <source>Trainee %1 was erased.</source>
        <translation>مُحيت بيانات المتدرب %1.</translation>
    </message>
    <message>
        <source>There is no trainee %1.</source>
        <translation>لا يوجد متدرب %1.</translation>
    </message>
    <message>
        <source>Stopped; nobody was registered.</source>
        <translation>توقف؛ لم يُسجَّل أحد.</translation>
    </message>
    <message>
        <source>Somebody else changed the same field of trainee %1 meanwhile.</source>
        <translation>غيّر شخص آخر الحقل نفسه للمتدرب %1 في هذه الأثناء.</translation>
    </message>
    <message>
        <source>To merge, choose two trainees.</source>
        <translation>للدمج اختر متدربَين.</translation>
    </message>
    <message>
        <source>Somebody else changed trainee %1 meanwhile.</source>
        <translation>غيّر شخص آخر المتدرب %1 في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>warsha::PeopleTableModel</name>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>warsha::PersonCard</name>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name in another script</source>
        <translation>الاسم بخط آخر</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>يُعرف بـ</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 12.3.2004, 2004-03-12, or the year alone.</source>
        <translation>«⁨%1⁩» ليس تاريخًا. اكتبه مثل ١٢/٣/٢٠٠٤ أو السنة وحدها.</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Learner number</source>
        <translation>رقم المتعلم الوطني</translation>
    </message>
    <message>
        <source>Passport: N123456; UNHCR card: …</source>
        <translation>جواز سفر: N123456؛ بطاقة المفوضية: …</translation>
    </message>
    <message>
        <source>The value is “%1” now. Enter replaces it with yours, Escape keeps it.</source>
        <translation>القيمة الآن «⁨%1⁩». ‏Enter يضع قيمتك مكانها، وEscape يبقيها.</translation>
    </message>
</context>
<context>
    <name>warsha::PersonFilter</name>
    <message>
        <source>A saved list of trainees cannot be read: what it asks for is damaged.</source>
        <translation>تعذرت قراءة قائمة متدربين محفوظة: ما تطلبه تالف.</translation>
    </message>
</context>
<context>
    <name>warsha::PersonFinder</name>
    <message>
        <source>Trainee number</source>
        <translation>رقم المتدرب</translation>
    </message>
    <message>
        <source>Several trainees have this name: %1.</source>
        <translation>لعدة متدربين هذا الاسم: %1.</translation>
    </message>
    <message>
        <source>There is no trainee with this number.</source>
        <translation>لا متدرب بهذا الرقم.</translation>
    </message>
    <message>
        <source>There is no such trainee.</source>
        <translation>لا متدرب كهذا.</translation>
    </message>
</context>
<context>
    <name>warsha::PersonHistoryModel</name>
    <message>
        <source>%1: %2 became %3</source>
        <comment>field, values</comment>
        <translation>%1: ‏%2 صار %3</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (جرى التراجع عنها)</translation>
    </message>
</context>
<context>
    <name>warsha::PersonLog</name>
    <message>
        <source>undo “%1”</source>
        <translation>تراجع عن «⁨%1⁩»</translation>
    </message>
    <message>
        <source>redo “%1”</source>
        <translation>إعادة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was done, group or certificate number</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>warsha::Place</name>
    <message>
        <source>This is not a PostgreSQL address: %1. Write it as postgresql://user@host/database.</source>
        <translation>هذا ليس عنوان PostgreSQL: ⁦%1⁩. اكتبه هكذا: ⁦postgresql://user@host/database⁩.</translation>
    </message>
    <message>
        <source>No centre was named: give a .warsha file or a postgresql:// address.</source>
        <translation>لم يُذكر مركز: أعط ملف ⁦.warsha⁩ أو عنوان ⁦postgresql://⁩.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>المجلد ⁦%1⁩ غير موجود.</translation>
    </message>
    <message>
        <source>%1 is on a network folder, where a power cut or a second PC can damage the centre&apos;s data. Keep the file on this PC&apos;s own disk, or use PostgreSQL for several PCs.</source>
        <translation>⁦%1⁩ في مجلد شبكة، حيث قد يتلف انقطاع الكهرباء أو حاسوب ثانٍ بيانات المركز. احفظ الملف على قرص هذا الحاسوب، أو استعمل PostgreSQL لعدة حواسيب.</translation>
    </message>
    <message>
        <source>%1 is copied by a cloud service (%2) while it is being written, which damages it. Keep the file in another folder, or use PostgreSQL for several PCs.</source>
        <translation>تنسخ خدمة سحابية (%2) الملف ⁦%1⁩ أثناء كتابته، وهذا يتلفه. احفظ الملف في مجلد آخر، أو استعمل PostgreSQL لعدة حواسيب.</translation>
    </message>
    <message>
        <source>%1 is not an address of a centre: give a .warsha file or a postgresql:// address.</source>
        <translation>⁦%1⁩ ليس عنوان مركز: أعط ملف ⁦.warsha⁩ أو عنوان ⁦postgresql://⁩.</translation>
    </message>
</context>
<context>
    <name>warsha::PlaceStep</name>
    <message>
        <source>File of the centre, or the address of a server&apos;s database: postgresql://user@server/centre</source>
        <translation>ملف المركز، أو عنوان قاعدة بيانات على خادم: ⁦postgresql://user@server/centre⁩</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>ملف…</translation>
    </message>
    <message>
        <source>Where the centre is kept</source>
        <translation>أين يُحفظ المركز</translation>
    </message>
    <message>
        <source>Centres (*.warsha)</source>
        <translation>المراكز ‎(*.warsha)</translation>
    </message>
    <message>
        <source>Backups are made every hour into a folder beside the file, checked and encrypted; old ones are removed.</source>
        <translation>تُصنع النسخ الاحتياطية كل ساعة في مجلد بجانب الملف، وتُفحص وتُشفَّر، وتُزال القديمة.</translation>
    </message>
    <message>
        <source>Also into one more folder, when it is there: usually a USB stick</source>
        <translation>وأيضًا في مجلد آخر إن كان موصولًا: ذاكرة USB عادةً</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>مجلد…</translation>
    </message>
    <message>
        <source>Where backups are kept besides this PC, usually on a USB stick</source>
        <translation>أين تُحفظ النسخ الاحتياطية خارج هذا الحاسوب، على ذاكرة USB عادةً</translation>
    </message>
    <message>
        <source>A disk can break, and a PC can be stolen with its backups. Use two USB sticks in turn, and keep one of them in another place.</source>
        <translation>قد يتعطل القرص، وقد يُسرق الحاسوب مع نسخه الاحتياطية. استعمل ذاكرتي USB بالتناوب، واحفظ إحداهما في مكان آخر.</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>On this PC or on a server. Network and cloud folders can lose data, so they are refused.</source>
        <translation>على هذا الحاسوب أو على خادم. مجلدات الشبكة والسحابة تُضيع البيانات فتُرفض.</translation>
    </message>
    <message>
        <source>The file needs a whole path, and a server an address.</source>
        <translation>يلزم للملف مسار كامل، وللخادم عنوان.</translation>
    </message>
    <message>
        <source>%1 is there already. It is not touched: choose another name.</source>
        <translation>⁦%1⁩ موجود من قبل. لن يُمس: اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>المجلد ⁦%1⁩ غير موجود.</translation>
    </message>
</context>
<context>
    <name>warsha::PlaceTableModel</name>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
</context>
<context>
    <name>warsha::Placement</name>
    <message>
        <source>A placement needs an employer.</source>
        <translation>يلزم التدريب الميداني صاحب عمل.</translation>
    </message>
    <message>
        <source>A placement needs a mentor at the workplace.</source>
        <translation>يلزم التدريب الميداني مشرف في مكان العمل.</translation>
    </message>
    <message>
        <source>A placement needs a first day.</source>
        <translation>يلزم التدريب الميداني يوم أول.</translation>
    </message>
    <message>
        <source>A placement needs the day on which the agreement was signed.</source>
        <translation>يلزم التدريب الميداني يوم توقيع الاتفاق.</translation>
    </message>
    <message>
        <source>The agreement must be signed before the first hour: it was signed after the placement begins.</source>
        <translation>يجب توقيع الاتفاق قبل أول ساعة: وُقّع بعد بدء التدريب الميداني.</translation>
    </message>
    <message>
        <source>The placement ends before it begins.</source>
        <translation>ينتهي التدريب الميداني قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>The planned minutes of a placement cannot be negative.</source>
        <translation>لا تكون الدقائق المخططة للتدريب الميداني سالبة.</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>a placement</comment>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a placement</comment>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>No new days</source>
        <comment>a placement</comment>
        <translation>بلا أيام جديدة</translation>
    </message>
    <message>
        <source>Not signed</source>
        <comment>a placement</comment>
        <translation>غير موقّع</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>a placement</comment>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Ends today</source>
        <comment>a placement</comment>
        <translation>ينتهي اليوم</translation>
    </message>
    <message>
        <source>Placed with %1 already, %2. Days in both placements: %3.</source>
        <comment>employer, days, days</comment>
        <translation>له تدريب ميداني آخر لدى %1، %2. الأيام المشتركة بين التدريبين: %3.</translation>
    </message>
</context>
<context>
    <name>warsha::PlacementDetail</name>
    <message>
        <source>End today</source>
        <translation>إنهاء اليوم</translation>
    </message>
    <message>
        <source>Sign days…</source>
        <translation>توقيع أيام…</translation>
    </message>
    <message>
        <source>The mentor&apos;s signature for the marked days, or for all that have none</source>
        <translation>توقيع المشرف على الأيام المحددة، أو على كل ما لم يوقَّع</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>صاحب العمل</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>مكان العمل</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>المشرف في العمل</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>توقيع الاتفاق</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Hours agreed</source>
        <translation>الساعات المتفق عليها</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>المنجز</translation>
    </message>
    <message>
        <source>Days signed</source>
        <translation>أيام موقّعة</translation>
    </message>
    <message>
        <source>Days on the job</source>
        <translation>أيام العمل</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hours</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>days</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>نائب المشرف</translation>
    </message>
</context>
<context>
    <name>warsha::PlacementForm</name>
    <message>
        <source>New placement</source>
        <translation>تدريب ميداني جديد</translation>
    </message>
    <message>
        <source>2.3.2026</source>
        <translation>٢/٣/٢٠٢٦</translation>
    </message>
    <message>
        <source>open, when left empty</source>
        <translation>مفتوح إن تُرك فارغًا</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>المتدرب</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>صاحب العمل</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>مكان العمل</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>المشرف في العمل</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>توقيع الاتفاق</translation>
    </message>
    <message>
        <source>Hours agreed</source>
        <translation>الساعات المتفق عليها</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Make the placement</source>
        <translation>إنشاء التدريب الميداني</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>نائب المشرف</translation>
    </message>
    <message>
        <source>such as %L1</source>
        <translation>مثلًا %L1</translation>
    </message>
</context>
<context>
    <name>warsha::PlacementImportSubject</name>
    <message>
        <source>Placements from a table</source>
        <translation>تدريبات ميدانية من جدول</translation>
    </message>
    <message>
        <source>Days on the job from a table</source>
        <translation>أيام العمل من جدول</translation>
    </message>
    <message>
        <source>Columns that are read: trainee, employer, workplace, mentor, day of the agreement, first and last day, planned hours.</source>
        <translation>الأعمدة المنتظرة: المتدرب، صاحب العمل، مكان العمل، المشرف في العمل، يوم الاتفاق، أول يوم وآخر يوم، الساعات المخططة.</translation>
    </message>
    <message>
        <source>Columns that are read: trainee, day, hours or minutes, or from and to, employer, who confirmed it.</source>
        <translation>الأعمدة المنتظرة: المتدرب، اليوم، الساعات أو الدقائق، أو من وإلى، صاحب العمل، ومن أكّده.</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>توقف؛ لم يُستورد شيء.</translation>
    </message>
</context>
<context>
    <name>warsha::PlacementListModel</name>
    <message>
        <source>Trainee</source>
        <translation>المتدرب</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>صاحب العمل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>المنجز</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>warsha::PlacementService</name>
    <message>
        <source>%1, %2: a day is confirmed with a name and a date, or not at all.</source>
        <translation>%1، %2: يؤكَّد اليوم باسم وتاريخ، أو لا يؤكد.</translation>
    </message>
    <message>
        <source>%1 cannot be confirmed before it was.</source>
        <translation>لا يؤكَّد %1 قبل أن يكون.</translation>
    </message>
    <message>
        <source>There is no such placement.</source>
        <translation>لا يوجد تدريب ميداني كهذا.</translation>
    </message>
    <message>
        <source>Days are confirmed with a name and a date.</source>
        <translation>تؤكَّد الأيام باسم وتاريخ.</translation>
    </message>
    <message>
        <source>There is no such entry.</source>
        <translation>لا يوجد قيد كهذا.</translation>
    </message>
    <message>
        <source>The hours of %1 are locked already.</source>
        <translation>ساعات %1 مقفلة من قبل.</translation>
    </message>
    <message>
        <source>The trainee&apos;s record is not there.</source>
        <translation>ملف المتدرب غير موجود.</translation>
    </message>
    <message>
        <source>%1 has hours on %2 under this placement: it cannot begin or be signed after that day, nor end before it.</source>
        <translation>لـ %1 ساعات في %2 ضمن هذا التدريب الميداني: فلا يبدأ ولا يُوقّع بعد ذلك اليوم، ولا ينتهي قبله.</translation>
    </message>
    <message>
        <source>Stopped; nothing was recorded.</source>
        <translation>أُوقف؛ لم يُسجَّل شيء.</translation>
    </message>
</context>
<context>
    <name>warsha::PlacementTable</name>
    <message>
        <source>Trainee</source>
        <translation>المتدرب</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>صاحب العمل</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>مكان العمل</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>المشرف في العمل</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>نائب المشرف</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>توقيع الاتفاق</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>الدقائق المخططة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>The row names nobody.</source>
        <translation>لا يسمّي السطر أحدًا.</translation>
    </message>
    <message>
        <source>Nobody of that name or number is in %1.</source>
        <translation>لا أحد بهذا الاسم أو الرقم في %1.</translation>
    </message>
    <message>
        <source>Nobody of exactly that name is in %1; the nearest is %2.</source>
        <translation>لا أحد بهذا الاسم تمامًا في %1؛ الأقرب %2.</translation>
    </message>
    <message>
        <source>A date is missing.</source>
        <translation>التاريخ ناقص.</translation>
    </message>
    <message>
        <source>This is not a time of day.</source>
        <translation>هذا ليس وقتًا من اليوم.</translation>
    </message>
    <message>
        <source>The trainee has no placement on that day.</source>
        <translation>لا تدريب ميداني للمتدرب في ذلك اليوم.</translation>
    </message>
    <message>
        <source>The trainee has two placements on that day: name the employer.</source>
        <translation>للمتدرب تدريبان ميدانيان في ذلك اليوم: اذكر صاحب العمل.</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>أُوقف؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Hours and minutes of the row say different lengths.</source>
        <translation>الساعات والدقائق في السطر تذكران مدتين مختلفتين.</translation>
    </message>
    <message>
        <source>The row has neither hours nor minutes, nor start and end.</source>
        <translation>لا ساعات في السطر ولا دقائق ولا بداية ونهاية.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Hours agreed</source>
        <translation>الساعات المتفق عليها</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>وقّعه</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>وُقّع في</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <comment>row, trainee number, what is to be known</comment>
        <translation>السطر %1، %2: %3</translation>
    </message>
</context>
<context>
    <name>warsha::PlacementsPage</name>
    <message>
        <source>Placements</source>
        <translation>التدريب الميداني</translation>
    </message>
    <message>
        <source>New placement</source>
        <translation>تدريب ميداني جديد</translation>
    </message>
    <message>
        <source>Nobody is placed with an employer yet. A placement is where a trainee learns on the job.</source>
        <translation>لا أحد لدى صاحب عمل بعد. التدريب الميداني هو حيث يتعلم المتدرب في العمل.</translation>
    </message>
    <message>
        <source>No placement is in this list.</source>
        <translation>لا تدريب ميداني في هذه القائمة.</translation>
    </message>
    <message>
        <source>Choose a placement in the list to see its days.</source>
        <translation>اختر تدريبًا ميدانيًا من القائمة لرؤية أيامه.</translation>
    </message>
    <message>
        <source>Sign days…</source>
        <translation>توقيع أيام…</translation>
    </message>
    <message>
        <source>End the placement today</source>
        <translation>إنهاء التدريب الميداني اليوم</translation>
    </message>
    <message>
        <source>Enter days</source>
        <translation>إدخال الأيام</translation>
    </message>
    <message>
        <source>Choose a placement in the list first that has days to be signed.</source>
        <translation>اختر أولًا من القائمة تدريبًا ميدانيًا فيه أيام تنتظر التوقيع.</translation>
    </message>
    <message>
        <source>Choose a placement in the list first that goes on.</source>
        <translation>اختر أولًا من القائمة تدريبًا ميدانيًا ما زال جاريًا.</translation>
    </message>
    <message>
        <source>Choose a placement in the list first.</source>
        <translation>اختر تدريبًا ميدانيًا من القائمة أولًا.</translation>
    </message>
</context>
<context>
    <name>warsha::PremisesCard</name>
    <message>
        <source>Classrooms</source>
        <translation>قاعات الدرس</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>المشاغل</translation>
    </message>
    <message>
        <source>Laboratories</source>
        <translation>المختبرات</translation>
    </message>
    <message>
        <source>Computer rooms</source>
        <translation>قاعات الحاسوب</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>المكتبات</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>المكاتب</translation>
    </message>
    <message>
        <source>Toilets</source>
        <translation>دورات المياه</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>غرف أخرى</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>المباني</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>صالحة</translation>
    </message>
    <message>
        <source>Wheelchair access</source>
        <translation>يصلها كرسي متحرك</translation>
    </message>
    <message>
        <source>Square metres</source>
        <translation>متر مربع</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«⁨%1⁩» ليس رقمًا.</translation>
    </message>
</context>
<context>
    <name>warsha::PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>معاينة الطباعة</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>الصفحة الأولى</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Number of the page</source>
        <translation>رقم الصفحة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>الصفحة الأخيرة</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Size on the screen</source>
        <translation>الحجم على الشاشة</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation>عرض النافذة</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>The PDF is saved as %1.</source>
        <translation>حُفظ ملف PDF باسم ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>page 3 of 24</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>Print %Ln page(s)…</source>
        <translation>
            <numerusform>طباعة…</numerusform>
            <numerusform>طباعة صفحة واحدة…</numerusform>
            <numerusform>طباعة صفحتين…</numerusform>
            <numerusform>طباعة %Ln صفحات…</numerusform>
            <numerusform>طباعة %Ln صفحة…</numerusform>
            <numerusform>طباعة %Ln صفحة…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::PrintVerbs</name>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>ملف PDF ‎(*.pdf)</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>تجري كتابة ملف PDF</translation>
    </message>
    <message numerus="yes">
        <source>Printing %Ln page(s)</source>
        <translation>
            <numerusform>لا صفحات للطباعة</numerusform>
            <numerusform>تجري طباعة صفحة واحدة</numerusform>
            <numerusform>تجري طباعة صفحتين</numerusform>
            <numerusform>تجري طباعة %Ln صفحات</numerusform>
            <numerusform>تجري طباعة %Ln صفحة</numerusform>
            <numerusform>تجري طباعة %Ln صفحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::ProfileCard</name>
    <message>
        <source>The centre</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>الاسم بالإنكليزية</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>الاسم بالفرنسية</translation>
    </message>
    <message>
        <source>Name in Lao</source>
        <translation>الاسم باللاوية</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>الرمز القصير</translation>
    </message>
    <message>
        <source>Stands in the numbers that are given from now on; those that were given stay.</source>
        <translation>يظهر في الأرقام التي تُمنح من الآن؛ وما مُنح يبقى كما هو.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Number of the licence</source>
        <translation>رقم الترخيص</translation>
    </message>
    <message>
        <source>Number with the ministry</source>
        <translation>الرقم لدى الوزارة</translation>
    </message>
</context>
<context>
    <name>warsha::ProgrammeDetail</name>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>Cross-cutting modules</source>
        <translation>الوحدات المشتركة بين البرامج</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>module, mode, hours</comment>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>Occupation %1   ·   Field %2</source>
        <comment>ISCO-08 and ISCED-F, code and title</comment>
        <translation>المهنة %1، المجال %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mode, hours</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 minutes</source>
        <translation>%1 من %2 دقيقة</translation>
    </message>
    <message>
        <source>No elements are given.</source>
        <translation>لا عناصر مذكورة.</translation>
    </message>
</context>
<context>
    <name>warsha::ProgrammeEditor</name>
    <message>
        <source>Parts of the programme</source>
        <translation>أجزاء البرنامج</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>Cross-cutting modules</source>
        <translation>الوحدات المشتركة بين البرامج</translation>
    </message>
    <message>
        <source>Missing before a group can use it</source>
        <translation>ما ينقص قبل أن تستعمله مجموعة</translation>
    </message>
    <message>
        <source>Required hours</source>
        <translation>الساعات المطلوبة</translation>
    </message>
    <message>
        <source>Attendance and elective units</source>
        <translation>الحضور والوحدات الاختيارية</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>For a part achieved a statement of attainment is issued</source>
        <translation>تصدر إفادة كفاءات بالجزء المنجز</translation>
    </message>
    <message>
        <source>The assessor is not the only trainer of the group</source>
        <translation>المقيّم ليس المدرّب الوحيد للمجموعة</translation>
    </message>
    <message>
        <source>Elements and criteria of the unit</source>
        <translation>عناصر الوحدة ومعاييرها</translation>
    </message>
    <message>
        <source>Social cohesion, safe migration, rights at work… Their minutes are part of the required hours, not added to them.</source>
        <translation>التماسك الاجتماعي، الهجرة الآمنة، الحقوق في العمل… دقائقها جزء من الساعات المطلوبة، لا زيادة عليها.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title of a unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose a unit above to write its elements and criteria.</source>
        <translation>اختر وحدة أعلاه لتكتب عناصرها ومعاييرها.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>It may be changed until it is published or a group uses it. From then on it stays as it is.</source>
        <translation>يمكن تعديله حتى يُنشر أو تستخدمه مجموعة. بعدها يبقى كما هو.</translation>
    </message>
</context>
<context>
    <name>warsha::ProgrammeTableModel</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>%1, %2, version %3, %4</source>
        <translation>%1، %2، الإصدار %3، %4</translation>
    </message>
</context>
<context>
    <name>warsha::ProgrammesPage</name>
    <message>
        <source>Programmes</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Choose a programme in the list to see its hours, its units and what its certificate asks.</source>
        <translation>اختر برنامجًا من القائمة لترى ساعاته ووحداته وما تتطلبه شهادته.</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>برنامج جديد</translation>
    </message>
    <message>
        <source>There is no programme yet. Start from one that comes with Warsha, from an empty one, or from a document.</source>
        <translation>لا برنامج هنا بعد. ابدأ بواحد يأتي مع البرنامج، أو بآخر فارغ، أو بمستند.</translation>
    </message>
    <message>
        <source>Make the next version</source>
        <translation>إنشاء الإصدار التالي</translation>
    </message>
    <message>
        <source>Programme from a document</source>
        <translation>برنامج من مستند</translation>
    </message>
    <message>
        <source>Programmes (*.json)</source>
        <translation>برامج ‎(*.json)</translation>
    </message>
    <message>
        <source>Programme as a document</source>
        <translation>البرنامج كمستند</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>لا يمكن كتابة «⁦%1⁩»: %2</translation>
    </message>
    <message>
        <source>Make the next version from this</source>
        <translation>إنشاء الإصدار التالي من هذا</translation>
    </message>
    <message>
        <source>New programme from this…</source>
        <translation>برنامج جديد من هذا…</translation>
    </message>
    <message>
        <source>Save the programme as a document…</source>
        <translation>حفظ البرنامج كمستند…</translation>
    </message>
    <message>
        <source>Choose a programme in the list first.</source>
        <translation>اختر برنامجًا من القائمة أولًا.</translation>
    </message>
    <message>
        <source>This version is published: it stays as it is.</source>
        <translation>هذا الإصدار منشور: يبقى كما هو.</translation>
    </message>
    <message>
        <source>The version is published: groups can use it, and it stays as it is.</source>
        <translation>نُشر الإصدار: يمكن للمجموعات استخدامه، ويبقى كما هو.</translation>
    </message>
    <message>
        <source>Publish the version</source>
        <translation>نشر الإصدار</translation>
    </message>
    <message>
        <source>Choose a draft of a programme in the list first.</source>
        <translation>اختر أولًا مسودة برنامج من القائمة.</translation>
    </message>
</context>
<context>
    <name>warsha::ProgrammesStep</name>
    <message>
        <source>First programmes</source>
        <translation>البرامج الأولى</translation>
    </message>
    <message>
        <source>These come with the program, and can be changed until a group uses them. Others are made or imported later.</source>
        <translation>تأتي هذه مع البرنامج ويمكن تغييرها إلى أن تستعملها مجموعة. وتُصنع غيرها أو تُستورد لاحقًا.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unit(s), %2</source>
        <comment>code, units, hours</comment>
        <translation>
            <numerusform>%1، بلا وحدات، %2</numerusform>
            <numerusform>%1، وحدة واحدة، %2</numerusform>
            <numerusform>%1، وحدتان، %2</numerusform>
            <numerusform>%1، %Ln وحدات، %2</numerusform>
            <numerusform>%1، %Ln وحدة، %2</numerusform>
            <numerusform>%1، %Ln وحدة، %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::ProtectionTab</name>
    <message>
        <source>Protection status</source>
        <translation>وضع الحماية</translation>
    </message>
    <message>
        <source>Only counsellors read this. It is on no list, no paper and no snapshot.</source>
        <translation>لا يقرأ هذا إلا المرشدون. لا يظهر في قائمة ولا وثيقة ولا لقطة.</translation>
    </message>
</context>
<context>
    <name>warsha::PublicKeyPem</name>
    <message>
        <source>The key file contains something other than Ed25519 public keys.</source>
        <translation>في ملف المفتاح غير مفاتيح Ed25519 العامة.</translation>
    </message>
    <message>
        <source>There is no public key in the file.</source>
        <translation>لا مفتاح عام في الملف.</translation>
    </message>
</context>
<context>
    <name>warsha::RecoverPage</name>
    <message>
        <source>Nobody knows the password</source>
        <translation>لا أحد يعرف كلمة المرور</translation>
    </message>
    <message>
        <source>The printed recovery code sets a new password for a user, who gets the keys of their roles again.</source>
        <translation>يضع رمز الاسترداد المطبوع كلمة مرور جديدة لمستخدم، فيستعيد مفاتيح أدواره.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Code of the case notes, for a counsellor only</source>
        <translation>رمز ملاحظات الحالات، للمرشد فقط</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>كلمة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>وضع كلمة المرور</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>كلمتا المرور مختلفتان.</translation>
    </message>
</context>
<context>
    <name>warsha::RegisterGridModel</name>
    <message>
        <source>#</source>
        <comment>number of the row</comment>
        <translation>#</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Min. late</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>Can reach</source>
        <translation>الممكن بلوغه</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>A mark cannot be deleted: type the right one over it, or undo it.</source>
        <translation>العلامة لا تُمحى: اكتب الصحيحة مكانها أو تراجع عنها.</translation>
    </message>
    <message>
        <source>Minutes late are a number from 1 to %1.</source>
        <translation>دقائق التأخر عدد من ١ إلى %L1.</translation>
    </message>
    <message>
        <source>no mark yet</source>
        <translation>لا علامة بعد</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <comment>a mark</comment>
        <translation>%1، مقفل</translation>
    </message>
    <message>
        <source>hours from the meeting report</source>
        <translation>الساعات من تقرير الاجتماع</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>the hours</comment>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>taken out</source>
        <comment>a mark</comment>
        <translation>أُزيل</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n min</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1، دقيقة واحدة</numerusform>
            <numerusform>%1، دقيقتان</numerusform>
            <numerusform>%1، %Ln دقائق</numerusform>
            <numerusform>%1، %Ln دقيقة</numerusform>
            <numerusform>%1، %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct locked marks</source>
        <translation>تصحيح علامات مقفلة</translation>
    </message>
    <message numerus="yes">
        <source>Correct %n mark(s)</source>
        <translation>
            <numerusform>تصحيح %Ln علامة</numerusform>
            <numerusform>تصحيح علامة واحدة</numerusform>
            <numerusform>تصحيح علامتين</numerusform>
            <numerusform>تصحيح %Ln علامات</numerusform>
            <numerusform>تصحيح %Ln علامة</numerusform>
            <numerusform>تصحيح %Ln علامة</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>marked by mistake</source>
        <translation>وُضعت العلامة خطأً</translation>
    </message>
    <message>
        <source>the excuse came later</source>
        <translation>وصل العذر لاحقًا</translation>
    </message>
    <message>
        <source>the sheet says otherwise</source>
        <translation>الورقة تقول غير ذلك</translation>
    </message>
    <message>
        <source>A late mark has its minutes. Type another mark for somebody who came on time.</source>
        <translation>لعلامة التأخر دقائقها. اكتب علامة أخرى لمن حضر في الوقت.</translation>
    </message>
    <message>
        <source>The hours of this register are locked: they count. What was counted is reversed, the new mark counts at once, and the reason stays with it. This cannot be undone.</source>
        <translation>ساعات هذا الكشف مقفلة، أي محسوبة. يُلغى ما حُسب بقيد عكسي، ويُحسب ما تساويه العلامة الجديدة فورًا، ويبقى السبب معها. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>بلا علامة</translation>
    </message>
    <message>
        <source>%1: %2, will be %3.</source>
        <comment>whose mark, as it is, as it will be</comment>
        <translation>%1: %2، وتصبح %3.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more mark(s).</source>
        <translation>
            <numerusform>ولا علامة أخرى.</numerusform>
            <numerusform>وعلامة أخرى واحدة.</numerusform>
            <numerusform>وعلامتان أخريان.</numerusform>
            <numerusform>و%Ln علامات أخرى.</numerusform>
            <numerusform>و%Ln علامة أخرى.</numerusform>
            <numerusform>و%Ln علامة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>A meeting report says who was there. Its minutes are taken back by a reversal, the new mark counts at once, and the reason stays with it. This cannot be undone.</source>
        <translation>تقرير اجتماع يقول من حضر. تُلغى دقائقه بقيد عكسي، ويُحسب ما تساويه العلامة الجديدة فورًا، ويبقى السبب معها. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>somebody else joined by this name</source>
        <translation>انضم شخص آخر بهذا الاسم</translation>
    </message>
    <message>
        <source>joined, but was not there</source>
        <translation>انضم لكنه لم يكن حاضرًا</translation>
    </message>
    <message>
        <source>Correct a meeting report</source>
        <translation>تصحيح تقرير اجتماع</translation>
    </message>
    <message>
        <source>Marked “%1”, and the meeting report, which came later, has %2. Type what is right: present or late keeps these hours; the same mark again takes them back, with a reason.</source>
        <comment>mark, hours</comment>
        <translation>العلامة «⁨%1⁩»، وفي تقرير الاجتماع الذي جاء بعدها %2. اكتب الصحيح: حاضر أو متأخر يُبقي هذه الساعات، والعلامة نفسها مرة أخرى تلغيها مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Marked “%1”, and the meeting report, which came later, has %2. Present or late keeps these hours; a registrar or a director can take them back.</source>
        <comment>mark, hours</comment>
        <translation>العلامة «⁨%1⁩»، وفي تقرير الاجتماع الذي جاء بعدها %2. حاضر أو متأخر يُبقي هذه الساعات، ولمسؤول التسجيل أو المدير أن يلغيها.</translation>
    </message>
    <message>
        <source>The hours of this register are locked: they count, and its marks stay. A registrar or a director corrects a mark by typing over it, with a reason.</source>
        <translation>ساعات هذا الكشف مقفلة: هي محتسبة وعلاماته باقية. مسؤول التسجيل أو المدير يصحح العلامة بالكتابة فوقها مع ذكر السبب.</translation>
    </message>
    <message>
        <source>You can read this register. A registrar, a trainer or a director marks it.</source>
        <translation>لك أن تقرأ هذا الكشف. يسجّله مسؤول التسجيل أو المدرّب أو المدير.</translation>
    </message>
    <message>
        <source>A meeting report says who was there: the rest is not marked present by one key. Shift+F8 marks the rest absent.</source>
        <translation>تقرير اجتماع يقول من حضر: لا يُسجَّل الباقون حاضرين بمفتاح واحد. ‎Shift+F8‎ يسجّل الباقين غائبين.</translation>
    </message>
</context>
<context>
    <name>warsha::RegisterPane</name>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Rest present</source>
        <translation>الباقون حاضرون</translation>
    </message>
    <message>
        <source>Done, next</source>
        <translation>تم، التالية</translation>
    </message>
    <message>
        <source>Goes to the next session that is not recorded (Ctrl+Enter)</source>
        <translation>ينتقل إلى الجلسة التالية غير المسجلة (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>There is no session yet. Attendance is marked in a session of the group.</source>
        <translation>لا جلسة بعد. الحضور يُعلَّم في جلسة من جلسات المجموعة.</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>جلسة جديدة…</translation>
    </message>
    <message>
        <source>Register of the session</source>
        <translation>كشف حضور الجلسة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time of a session, mode</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 · not recorded</source>
        <comment>a session</comment>
        <translation>%1، لم تُسجَّل</translation>
    </message>
    <message>
        <source>Every other session that has begun is recorded.</source>
        <translation>كل الجلسات الأخرى التي بدأت مسجّلة.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions added.</source>
        <translation>
            <numerusform>لم تُضَف جلسات.</numerusform>
            <numerusform>أُضيفت جلسة واحدة.</numerusform>
            <numerusform>أُضيفت جلستان.</numerusform>
            <numerusform>أُضيفت %Ln جلسات.</numerusform>
            <numerusform>أُضيفت %Ln جلسة.</numerusform>
            <numerusform>أُضيفت %Ln جلسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hours of this register are locked. Type over a mark to correct it, with a reason.</source>
        <translation>ساعات هذا الكشف مقفلة. اكتب فوق العلامة لتصحيحها مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Change this session…</source>
        <translation>تعديل هذه الجلسة…</translation>
    </message>
    <message>
        <source>The hours of this register are locked. A person who may lock hours can correct a mark, with a reason.</source>
        <translation>ساعات هذا الكشف مقفلة. من له أن يقفل الساعات يصحح العلامة مع ذكر السبب.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n blank</source>
        <comment>a session: people without a mark</comment>
        <translation>
            <numerusform>%1 · لا فراغ</numerusform>
            <numerusform>%1 · فراغ واحد</numerusform>
            <numerusform>%1 · فراغان</numerusform>
            <numerusform>%1 · %Ln فراغات</numerusform>
            <numerusform>%1 · %Ln فراغًا</numerusform>
            <numerusform>%1 · %Ln فراغ</numerusform>
        </translation>
    </message>
    <message>
        <source>Rest absent</source>
        <translation>الباقون غائبون</translation>
    </message>
    <message>
        <source>A meeting report says who was there. Marks everybody else absent who has no mark yet (Shift+F8)</source>
        <translation>تقرير اجتماع يقول من حضر. يسجّل غيابَ كل من سواهم ممن لا علامة له بعد (Shift+F8)</translation>
    </message>
    <message>
        <source>Marks everybody present who has no mark yet (F8); absent with Shift+F8</source>
        <translation>يسجّل حضورَ كل من لا علامة له بعد (F8)، وغيابَهم بـ Shift+F8</translation>
    </message>
    <message>
        <source>Marks everybody absent who has no mark yet (Shift+F8)</source>
        <translation>يضع «غائب» لكل من ليس له علامة بعد (Shift+F8)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>warsha::RenewKeysForm</name>
    <message>
        <source>New keys for the roles</source>
        <translation>مفاتيح جديدة للأدوار</translation>
    </message>
    <message>
        <source>Use this after somebody lost a role and may have copied its key. Whoever kept the old key opens nothing that is made from now on; what they could open before, they still can. Everybody at another PC signs in again. This cannot be undone.</source>
        <translation>لِما بعد أن يفقد أحد دورًا وقد يكون نسخ مفتاحه. من احتفظ بالمفتاح السابق لا يفتح شيئًا يُصنع من الآن؛ وما كان يفتحه من قبل يبقى له. ويدخل كل من على حاسوب آخر من جديد. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Code from the counsellors&apos; envelope; empty: the key of the case notes stays as it is</source>
        <translation>الرمز من مغلف المرشدين؛ فارغ: يبقى مفتاح ملاحظات الحالات كما هو</translation>
    </message>
    <message>
        <source>Code of the case notes</source>
        <translation>رمز ملاحظات الحالات</translation>
    </message>
    <message>
        <source>Renew the keys</source>
        <translation>تجديد المفاتيح</translation>
    </message>
</context>
<context>
    <name>warsha::Report</name>
    <message>
        <source>Group list</source>
        <translation>قائمة المجموعة</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>ورقة التوقيع</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Hours statement</source>
        <translation>كشف الساعات</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>سجل الشهادات</translation>
    </message>
    <message>
        <source>Who is missing what</source>
        <translation>النواقص لكل متدرب</translation>
    </message>
    <message>
        <source>Who is in a group, and since when.</source>
        <translation>من في المجموعة، ومنذ متى.</translation>
    </message>
    <message>
        <source>The sessions of a period, to be signed by hand.</source>
        <translation>جلسات فترة، للتوقيع باليد.</translation>
    </message>
    <message>
        <source>The hours of everybody by mode, against all planned hours.</source>
        <translation>ساعات الجميع بحسب النمط، مقابل كل الساعات المخططة.</translation>
    </message>
    <message>
        <source>For each trainee the balance and every entry; on paper one page or more for each.</source>
        <translation>رصيد كل متدرب وكل قيوده؛ وعلى الورق صفحة أو أكثر لكل واحد.</translation>
    </message>
    <message>
        <source>Every unit of every trainee, and its result.</source>
        <translation>كل وحدات كل متدرب، ونتائجها.</translation>
    </message>
    <message>
        <source>Every number ever given, by the day on the paper.</source>
        <translation>كل رقم أُعطي يومًا، بحسب تاريخ الوثيقة.</translation>
    </message>
    <message>
        <source>What is still missing for a certificate, one line for each rule.</source>
        <translation>ما ينقص بعد لنيل الشهادة، سطر لكل قاعدة.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
</context>
<context>
    <name>warsha::ReportChoice</name>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>المتدرب</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>السنة الماضية</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>من … إلى …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>كل المجموعات</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
</context>
<context>
    <name>warsha::ReportEntries</name>
    <message>
        <source>The hours of %1 on %2 are locked: reverse them first, then say whose this name is.</source>
        <translation>ساعات %1 في %2 مقفلة: اعكسها أولًا، ثم حدّد صاحب هذا الاسم.</translation>
    </message>
    <message>
        <source>%1 was there for less than a minute of the session.</source>
        <translation>كان %1 هناك أقل من دقيقة من الجلسة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was there for %n minutes, less than the %2 that count.</source>
        <translation>
            <numerusform>لم يكن %1 هناك؛ أقل ما يُحسب %2.</numerusform>
            <numerusform>كان %1 هناك دقيقة واحدة، أقل من %2 التي تُحسب.</numerusform>
            <numerusform>كان %1 هناك دقيقتين، أقل من %2 التي تُحسب.</numerusform>
            <numerusform>كان %1 هناك %Ln دقائق، أقل من %2 التي تُحسب.</numerusform>
            <numerusform>كان %1 هناك %Ln دقيقة، أقل من %2 التي تُحسب.</numerusform>
            <numerusform>كان %1 هناك %Ln دقيقة، أقل من %2 التي تُحسب.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register of this session has %1 already, and its hours are locked: they stay as they are.</source>
        <translation>ساعات %1 في كشف حضور هذه الجلسة مقفلة: تبقى كما هي.</translation>
    </message>
</context>
<context>
    <name>warsha::ReportPaper</name>
    <message>
        <source>“%1” must end in .xlsx, .csv, .tsv or .pdf.</source>
        <translation>يجب أن ينتهي «⁨%1⁩» بـ ⁦.xlsx⁩ أو ⁦.csv⁩ أو ⁦.tsv⁩ أو ⁦.pdf⁩.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
</context>
<context>
    <name>warsha::ReportService</name>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Trainee no.</source>
        <translation>رقم المتدرب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>اسم الوحدة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Of all planned</source>
        <translation>من كل المخطط</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>تحل محل</translation>
    </message>
    <message>
        <source>In the period</source>
        <translation>في الفترة</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>المسجّل</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المحتسب</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>تُحتسب</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Trainee %1</source>
        <translation>المتدرب %1</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Still possible</source>
        <translation>ما زال ممكنًا</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>reversal</source>
        <translation>قيد عكسي</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>معكوسة</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Choose a group: this report is of one group at a time.</source>
        <translation>اختر مجموعة: هذا التقرير لمجموعة واحدة في كل مرة.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a period</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>المجموعة %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
</context>
<context>
    <name>warsha::ReportTable</name>
    <message>
        <source>A cell of the report in line %1 is longer than 10,000 characters.</source>
        <translation>خلية في السطر %L1 من التقرير أطول من ١٠٬٠٠٠ حرف.</translation>
    </message>
    <message>
        <source>The report has more than 100,000 rows. No meeting has: it cannot be read.</source>
        <translation>في التقرير أكثر من ١٠٠٬٠٠٠ سطر. لا اجتماع كذلك: لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB. No meeting report is: it cannot be read.</source>
        <translation>الملف أكبر من ٢٠ ميغابايت. لا تقرير اجتماع كذلك: لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The file is not text, so it is not a meeting report.</source>
        <translation>الملف ليس نصًا، فليس تقرير اجتماع.</translation>
    </message>
</context>
<context>
    <name>warsha::ReportTime</name>
    <message>
        <source>The dates could be day/month or month/day; they were read as day/month.</source>
        <translation>قد تكون التواريخ يوم/شهر أو شهر/يوم؛ قُرئت يوم/شهر.</translation>
    </message>
    <message>
        <source>The dates could be day/month or month/day; they were read as month/day.</source>
        <translation>قد تكون التواريخ يوم/شهر أو شهر/يوم؛ قُرئت شهر/يوم.</translation>
    </message>
</context>
<context>
    <name>warsha::ReportVerbs</name>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel ‎(*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV ‎(*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>ملف PDF ‎(*.pdf)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>تجري كتابة التقرير</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>يجري ترتيب الصفحات</translation>
    </message>
</context>
<context>
    <name>warsha::ReportsPage</name>
    <message numerus="yes">
        <source>%Ln row(s) are on the clipboard.</source>
        <translation>
            <numerusform>لا صفوف في الحافظة.</numerusform>
            <numerusform>صف واحد في الحافظة.</numerusform>
            <numerusform>صفان في الحافظة.</numerusform>
            <numerusform>%Ln صفوف في الحافظة.</numerusform>
            <numerusform>%Ln صفًا في الحافظة.</numerusform>
            <numerusform>%Ln صف في الحافظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>Save the report for Excel…</source>
        <translation>حفظ التقرير لبرنامج Excel…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save the report as CSV…</source>
        <translation>حفظ التقرير بصيغة CSV…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Save the report as PDF…</source>
        <translation>حفظ التقرير بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>طباعة التقرير…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation>تجري قراءة التقرير</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 There is nothing to show for what is chosen.</source>
        <translation>%1 لا شيء يُعرض لما اختير.</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>حُفظ التقرير باسم ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>ترتيب بحسب %1</translation>
    </message>
    <message>
        <source>The report is being read…</source>
        <translation>يُقرأ التقرير…</translation>
    </message>
</context>
<context>
    <name>warsha::RestoreCard</name>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Another backup…</source>
        <translation>نسخة احتياطية أخرى…</translation>
    </message>
    <message>
        <source>Restore another backup</source>
        <translation>استعادة نسخة احتياطية أخرى</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backups (*.warsha-backup)</source>
        <translation>نسخ احتياطية ‎(*.warsha-backup)</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Into a new file…</source>
        <translation>في ملف جديد…</translation>
    </message>
    <message>
        <source>No backup was found here.</source>
        <translation>لا توجد نسخة احتياطية هنا.</translation>
    </message>
    <message>
        <source>What is in it…</source>
        <translation>ما فيها…</translation>
    </message>
    <message>
        <source>What is in the backup of %1</source>
        <translation>محتوى النسخة الاحتياطية بتاريخ %1</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>قراءة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Backup of %1, made by %2; something was saved last %3.</source>
        <comment>when, who, when</comment>
        <translation>نسخة احتياطية بتاريخ %1، صنعها %2؛ آخر حفظ فيها %3.</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>%1: %2 in the backup, %3 now</source>
        <translation>%1: %2 في النسخة الاحتياطية، و%3 الآن</translation>
    </message>
    <message>
        <source>Users, their passwords and roles stay as they are now.</source>
        <translation>يبقى المستخدمون وكلمات المرور والأدوار كما هي الآن.</translation>
    </message>
    <message>
        <source>This centre did not continue from that backup: the two are different since then.</source>
        <translation>لم يكمل هذا المركز من تلك النسخة الاحتياطية: اختلف الاثنان منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Nothing was saved since: nothing would be lost.</source>
        <translation>لم يُحفظ شيء منذ ذلك الحين: لن يضيع شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were saved since, and would be lost.</source>
        <translation>
            <numerusform>لم تُحفظ أي خطوة منذ ذلك الحين.</numerusform>
            <numerusform>حُفظت خطوة واحدة منذ ذلك الحين وستضيع.</numerusform>
            <numerusform>حُفظت خطوتان منذ ذلك الحين وستضيعان.</numerusform>
            <numerusform>حُفظت %Ln خطوات منذ ذلك الحين وستضيع.</numerusform>
            <numerusform>حُفظت %Ln خطوة منذ ذلك الحين وستضيع.</numerusform>
            <numerusform>حُفظت %Ln خطوة منذ ذلك الحين وستضيع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>استعادة النسخة الاحتياطية بتاريخ %1؟</translation>
    </message>
    <message>
        <source>A backup of the present state is made first. Then the centre is as it was, and everybody signs in again. To the ministry it is a new copy, which must be accepted before it sends.</source>
        <translation>تُصنع أولًا نسخة احتياطية من الحالة الحاضرة. ثم يعود المركز كما كان، ويدخل الجميع من جديد. وهو للوزارة مركز منسوخ يجب قبوله قبل أن يرسل.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>استعادة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Where the restored centre is kept</source>
        <translation>أين يُحفظ المركز المستعاد</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>مستعاد</translation>
    </message>
    <message>
        <source>Centres (*.warsha)</source>
        <translation>المراكز ‎(*.warsha)</translation>
    </message>
    <message>
        <source>Restored into %1; this centre is as it was.</source>
        <translation>استُعيدت في ⁦%1⁩؛ وهذا المركز كما كان.</translation>
    </message>
    <message>
        <source>Return to a backup</source>
        <translation>الرجوع إلى نسخة احتياطية</translation>
    </message>
    <message>
        <source>Papers stay as they are now, too, since they are out of the house:</source>
        <translation>وتبقى الشهادات والإفادات على حالها الآن أيضًا لأنها خرجت من المركز:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>results: 226</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As now – %1</source>
        <translation>كما الآن – %1</translation>
    </message>
    <message>
        <source>Not so what was done with the papers named below.</source>
        <translation>إلا ما جرى للوثائق المذكورة أدناه.</translation>
    </message>
</context>
<context>
    <name>warsha::ResultGridModel</name>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>المنجَز</translation>
    </message>
    <message>
        <source>A result is not erased. Strike the attempt out, with a reason, beside the table.</source>
        <translation>لا تُمحى نتيجة. اشطب المحاولة مع ذكر السبب بجانب الجدول.</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1، مقفلة</translation>
    </message>
    <message numerus="yes">
        <source>%1, after %n attempt(s)</source>
        <translation>
            <numerusform>%1، دون محاولات</numerusform>
            <numerusform>%1، بعد محاولة واحدة</numerusform>
            <numerusform>%1، بعد محاولتين</numerusform>
            <numerusform>%1، بعد %Ln محاولات</numerusform>
            <numerusform>%1، بعد %Ln محاولة</numerusform>
            <numerusform>%1، بعد %Ln محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Of all units of the programme, locked or not</source>
        <translation>من كل وحدات البرنامج، مقفلة كانت أم لا</translation>
    </message>
    <message>
        <source>You can read these results. An assessor or a director records them.</source>
        <translation>لك أن تقرأ هذه النتائج. يسجّلها المقيّم أو المدير.</translation>
    </message>
    <message>
        <source>This result is locked: it counts for the certificate. “Reopen…”, beside the table or in the menu, opens it again, with a reason.</source>
        <translation>هذه النتيجة مقفلة: هي محتسبة للشهادة. «إعادة فتح…» إلى جانب الجدول أو في القائمة تفتحها من جديد مع ذكر السبب.</translation>
    </message>
    <message>
        <source>This result is locked: it counts for the certificate. An assessor or a director can reopen it, with a reason.</source>
        <translation>هذه النتيجة مقفلة: هي محتسبة للشهادة. للمقيّم أو المدير أن يعيد فتحها مع ذكر السبب.</translation>
    </message>
</context>
<context>
    <name>warsha::ResultTable</name>
    <message>
        <source>There is no trainee %1 in group %2.</source>
        <translation>لا متدرب %1 في المجموعة %2.</translation>
    </message>
    <message>
        <source>Neither trainee number nor name is given.</source>
        <translation>لم يُذكر رقم المتدرب ولا الاسم.</translation>
    </message>
    <message>
        <source>Nobody of this name is in group %1.</source>
        <translation>لا أحد بهذا الاسم في المجموعة %1.</translation>
    </message>
    <message>
        <source>%1 trainees of this name are in group %2: give the trainee number.</source>
        <translation>%L1 متدربين بهذا الاسم في المجموعة %2: اذكر رقم المتدرب.</translation>
    </message>
    <message>
        <source>The unit is not given.</source>
        <translation>لم تُذكر الوحدة.</translation>
    </message>
    <message>
        <source>“%1” is not a unit of the group&apos;s programme.</source>
        <translation>«⁨%1⁩» ليست وحدة في برنامج المجموعة.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>التاريخ ناقص.</translation>
    </message>
    <message>
        <source>“%1” is not among the staff.</source>
        <translation>«⁨%1⁩» ليس من الموظفين.</translation>
    </message>
</context>
<context>
    <name>warsha::ResultsHolder</name>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>اسم الوحدة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>How it was assessed</source>
        <translation>طريقة التقييم</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>سارية</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>warsha::ResultsImportSubject</name>
    <message>
        <source>Columns that are read: trainee by number or name, and either unit and outcome in each row, or one column for each unit.</source>
        <translation>الأعمدة المنتظرة: المتدرب برقمه أو اسمه، ثم الوحدة والنتيجة في كل صف، أو عمود لكل وحدة.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>في الجدول</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>المقيّم</translation>
    </message>
    <message>
        <source>How it was assessed</source>
        <translation>طريقة التقييم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>توقف؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Results from a table</source>
        <translation>نتائج من جدول</translation>
    </message>
</context>
<context>
    <name>warsha::ReturnTableModel</name>
    <message>
        <source>What is sent</source>
        <translation>ما يُرسل</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>صفوف</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>زال</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1، لا صفوف</numerusform>
            <numerusform>%1، صف واحد</numerusform>
            <numerusform>%1، صفان</numerusform>
            <numerusform>%1، %Ln صفوف</numerusform>
            <numerusform>%1، %Ln صفًا</numerusform>
            <numerusform>%1، %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, new %2, changed %3, gone %4</source>
        <translation>%1، جديد %L2، تغيّر %L3، زال %L4</translation>
    </message>
    <message>
        <source>%1, still being counted</source>
        <translation>%1، ما زال العدّ جاريًا</translation>
    </message>
</context>
<context>
    <name>warsha::ReturnWords</name>
    <message>
        <source>The centre</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Its code, country and time zone.</source>
        <translation>رمزه وبلده ومنطقته الزمنية.</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>المباني</translation>
    </message>
    <message>
        <source>Rooms by kind: how many, how many can be used, how many can be reached with a wheelchair, square metres.</source>
        <translation>الغرف حسب نوعها: عددها، والصالح منها للاستعمال، وما يمكن الوصول إليه بكرسي متحرك، والمساحة بالمتر المربع.</translation>
    </message>
    <message>
        <source>Staff, as counts</source>
        <translation>الموظفون، أعدادًا</translation>
    </message>
    <message>
        <source>How many train, how many assess, how many there are. A count under ten is not given.</source>
        <translation>كم مدرّبًا وكم مقيّمًا وكم موظفًا. لا يُعطى عدد دون العشرة.</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Code, version, level, occupation and field, length of the hour, least share to attend, hours planned in each mode.</source>
        <translation>الرمز والإصدار والمستوى والمهنة والمجال، وطول الساعة، وأقل نسبة حضور، والساعات المخططة في كل نمط.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>Code and kind of each unit of these programmes, and whether the certificate needs it.</source>
        <translation>رمز كل وحدة من هذه البرامج ونوعها، وهل تطلبها الشهادة.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Programme, state, first and last day, places.</source>
        <translation>البرنامج والحالة واليوم الأول والأخير والمقاعد.</translation>
    </message>
    <message>
        <source>Enrolments, without names</source>
        <translation>التسجيلات، بلا أسماء</translation>
    </message>
    <message>
        <source>A made-up number in place of the person, group, status, sex, birth year in steps of five, days of application, enrolment and end.</source>
        <translation>رقم مصطنع بدل الشخص، والمجموعة، والحالة، والجنس، وسنة الميلاد بخطوات من خمس سنوات، وأيام التقدم والتسجيل والانتهاء.</translation>
    </message>
    <message>
        <source>Locked hours only: minutes and days by enrolment, month and mode.</source>
        <translation>الساعات المقفلة فقط: الدقائق والأيام حسب التسجيل والشهر والنمط.</translation>
    </message>
    <message>
        <source>Locked results only: outcome by enrolment and unit, its day, how many attempts.</source>
        <translation>النتائج المقفلة فقط: النتيجة حسب التسجيل والوحدة، ويومها، وعدد المحاولات.</translation>
    </message>
    <message>
        <source>Certificates and statements</source>
        <translation>الشهادات والإفادات</translation>
    </message>
    <message>
        <source>Number, kind, state, day, and a fingerprint that proves the paper without telling whose it is.</source>
        <translation>الرقم والنوع والحالة واليوم، وبصمة تثبت الورقة دون أن تقول لمن هي.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Enrolled, in training, completed, withdrawn, certified, by programme and sex. A count under ten is not given.</source>
        <translation>المسجلون، ومن هم في التدريب، ومن أتمّوا، والمنسحبون، وحاملو الشهادات، حسب البرنامج والجنس. لا يُعطى عدد دون العشرة.</translation>
    </message>
    <message>
        <source>After training</source>
        <translation>بعد التدريب</translation>
    </message>
    <message>
        <source>Not recorded in this program yet: nothing is sent.</source>
        <translation>لا يُسجَّل في هذا البرنامج بعد: لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>التجهيزات</translation>
    </message>
    <message>
        <source>What is never sent: names, phones, addresses, photos, birth dates, document numbers, protection status, disability, reasons and notes.</source>
        <translation>ما لا يُرسل أبدًا: الأسماء والهواتف والعناوين والصور وتواريخ الميلاد وأرقام الوثائق ووضع الحماية والإعاقة والأسباب والملاحظات.</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>المجلد ⁦%1⁩</translation>
    </message>
    <message>
        <source>Locked hours</source>
        <translation>الساعات المقفلة</translation>
    </message>
    <message>
        <source>Locked results</source>
        <translation>النتائج المقفلة</translation>
    </message>
</context>
<context>
    <name>warsha::RoleChecks</name>
    <message>
        <source>records hours</source>
        <translation>يسجّل الساعات</translation>
    </message>
    <message>
        <source>records and locks results</source>
        <translation>يسجّل النتائج ويقفلها</translation>
    </message>
    <message>
        <source>reads and writes case notes</source>
        <translation>يقرأ ملاحظات الحالات ويكتبها</translation>
    </message>
    <message>
        <source>Code from the counsellors&apos; envelope; empty: a counsellor opens the case notes later</source>
        <translation>الرمز من ظرف المرشدين؛ وإن تُرك فارغًا يفتح مرشد ملاحظات الحالات لاحقًا</translation>
    </message>
    <message>
        <source>Code of the case notes</source>
        <translation>رمز ملاحظات الحالات</translation>
    </message>
    <message>
        <source>trainees, groups, hours, certificates, sending; opens backups</source>
        <translation>المتدربون والمجموعات والساعات والشهادات والإرسال؛ يفتح النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>everything except case notes; users, settings, backups, revoking, erasing</source>
        <translation>كل شيء عدا ملاحظات الحالات؛ المستخدمون والإعدادات والنسخ الاحتياطية وسحب الشهادات والمحو</translation>
    </message>
</context>
<context>
    <name>warsha::RuleEngine</name>
    <message>
        <source>Rule %1 cannot be run: %2</source>
        <translation>لا يمكن تشغيل القاعدة %1: ‏%2</translation>
    </message>
    <message>
        <source>Rule %1 was stopped: it tried to do more than read the return (%2).</source>
        <translation>أوقفت القاعدة %1: حاولت أكثر من قراءة البيان (%2).</translation>
    </message>
    <message>
        <source>Rule %1 finds more than %2 rows; the first %2 are listed.</source>
        <translation>تجد القاعدة %1 أكثر من %L2 صفًا؛ ذُكر أول %L2.</translation>
    </message>
    <message>
        <source>Rule %1 was stopped: it takes too long or too much memory.</source>
        <translation>أوقفت القاعدة %1: تأخذ وقتًا أو ذاكرة أكثر مما يجوز.</translation>
    </message>
</context>
<context>
    <name>warsha::RulePack</name>
    <message>
        <source>it is one of: %1.</source>
        <translation>واحد من: %1.</translation>
    </message>
    <message>
        <source>it is “error” or “warning”.</source>
        <translation>هو «error» أو «warning».</translation>
    </message>
    <message>
        <source>it is a date, YYYY-MM-DD.</source>
        <translation>تاريخ بالشكل YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>the return has no such table.</source>
        <translation>لا جدول كهذا في البيان.</translation>
    </message>
    <message>
        <source>it may not ask for the time of the computer.</source>
        <translation>لا يجوز أن تسأل عن وقت الحاسوب.</translation>
    </message>
    <message>
        <source>this program knows %1 only.</source>
        <translation>لا يعرف هذا البرنامج إلا %1.</translation>
    </message>
    <message>
        <source>rule %1 is there twice.</source>
        <translation>القاعدة %1 موجودة مرتين.</translation>
    </message>
    <message>
        <source>The rule pack cannot be used:</source>
        <translation>لا يمكن استعمال حزمة القواعد:</translation>
    </message>
    <message>
        <source>The rule pack that belongs to the program is missing.</source>
        <translation>حزمة القواعد التي ترافق البرنامج ناقصة.</translation>
    </message>
</context>
<context>
    <name>warsha::SampleCentre</name>
    <message>
        <source>A file of the sample centre is missing: %1.</source>
        <translation>ملف من المركز النموذجي ناقص: ⁦%1⁩.</translation>
    </message>
</context>
<context>
    <name>warsha::SavedListService</name>
    <message>
        <source>The list needs a name.</source>
        <translation>تحتاج القائمة إلى اسم.</translation>
    </message>
    <message>
        <source>The name of a list has at most %L1 characters.</source>
        <translation>اسم القائمة لا يزيد على %L1 حرفًا.</translation>
    </message>
    <message>
        <source>This list was deleted already.</source>
        <translation>حُذفت هذه القائمة من قبل.</translation>
    </message>
    <message>
        <source>The list “%1” would hold everybody: choose in the filter whom it shows.</source>
        <translation>ستضم القائمة «⁨%1⁩» الجميع: اختر في التصفية من تُظهره.</translation>
    </message>
    <message>
        <source>There is a list “%1” already.</source>
        <translation>توجد قائمة «⁨%1⁩» من قبل.</translation>
    </message>
</context>
<context>
    <name>warsha::ScanText</name>
    <message>
        <source>The picture %1 is too large to be read.</source>
        <translation>الصورة ⁦%1⁩ أكبر من أن تُقرأ.</translation>
    </message>
    <message>
        <source>%1 is neither a picture nor a PDF that can be read.</source>
        <translation>⁦%1⁩ ليس صورة ولا PDF يمكن قراءته.</translation>
    </message>
    <message>
        <source>The PDF is larger than 20 MB.</source>
        <translation>ملف PDF أكبر من ٢٠ ميغابايت.</translation>
    </message>
    <message>
        <source>The PDF is damaged, or locked by a password.</source>
        <translation>ملف PDF تالف، أو مقفل بكلمة مرور.</translation>
    </message>
    <message>
        <source>The PDF has more than %1 pages.</source>
        <translation>في ملف PDF أكثر من %L1 صفحة.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>لا يمكن قراءة الملف ⁦%1⁩: %2</translation>
    </message>
    <message>
        <source>The file %1 is larger than 20 MB.</source>
        <translation>الملف ⁦%1⁩ أكبر من ٢٠ ميغابايت.</translation>
    </message>
</context>
<context>
    <name>warsha::SendPage</name>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Make a snapshot</source>
        <translation>إنشاء لقطة</translation>
    </message>
    <message>
        <source>Copy to a USB stick…</source>
        <translation>نسخ إلى ذاكرة USB…</translation>
    </message>
    <message>
        <source>What is sent, what needs attention, or the outbox</source>
        <translation>ما يُرسل، أو ما يحتاج إلى انتباه، أو صندوق الصادر</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>ما يُرسل</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>Nothing needs attention: what is sent keeps every rule.</source>
        <translation>لا شيء يحتاج إلى انتباه: ما يُرسل يوافق كل القواعد.</translation>
    </message>
    <message>
        <source>These are the ministry&apos;s own rules. With an error the ministry may send the snapshot back; a warning asks you to check.</source>
        <translation>هذه قواعد الوزارة نفسها. قد تعيد الوزارة اللقطة إن وُجد خطأ؛ أما التنبيه فيدعوك إلى التحقق.</translation>
    </message>
    <message>
        <source>No snapshot was made yet. The first one makes the keys that sign and encrypt it.</source>
        <translation>لم تُنشأ لقطة بعد. تُنشئ الأولى المفاتيح التي توقّعها وتشفّرها.</translation>
    </message>
    <message>
        <source>No ministry is connected with this centre yet: a snapshot is encrypted with the centre&apos;s own key, and no receipt comes back. “Copied” means that it is there complete, checked after writing.</source>
        <translation>لم تُربط وزارة بهذا المركز بعد: تُشفَّر اللقطة بمفتاح المركز نفسه، ولا يعود إيصال. «نُسخت» تعني أنها هناك كاملة، وقد فُحصت بعد الكتابة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Reading what is sent</source>
        <translation>تجري قراءة ما يُرسل</translation>
    </message>
    <message>
        <source>Needs attention (%1)</source>
        <translation>يحتاج إلى انتباه (%1)</translation>
    </message>
    <message>
        <source>Outbox (%1)</source>
        <translation>الصادر (%1)</translation>
    </message>
    <message>
        <source>Last: snapshot %1, %2</source>
        <translation>الأخيرة: اللقطة %1، %2</translation>
    </message>
    <message>
        <source>This centre was restored, moved or copied since its last snapshot, and sends none for now.</source>
        <translation>استُعيد هذا المركز أو نُقل أو نُسخ منذ آخر لقطة، ولا يرسل شيئًا الآن.</translation>
    </message>
    <message numerus="yes">
        <source>The ministry&apos;s rules find %n error(s) in what is sent.</source>
        <translation>
            <numerusform>لا تجد قواعد الوزارة أخطاء في ما يُرسل.</numerusform>
            <numerusform>تجد قواعد الوزارة خطأً واحدًا في ما يُرسل.</numerusform>
            <numerusform>تجد قواعد الوزارة خطأين في ما يُرسل.</numerusform>
            <numerusform>تجد قواعد الوزارة %Ln أخطاء في ما يُرسل.</numerusform>
            <numerusform>تجد قواعد الوزارة %Ln خطأً في ما يُرسل.</numerusform>
            <numerusform>تجد قواعد الوزارة %Ln خطأ في ما يُرسل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>أظهرها</translation>
    </message>
    <message>
        <source>Nothing was sent yet, so everything is new.</source>
        <translation>لم يُرسل شيء بعد، فكل شيء جديد.</translation>
    </message>
    <message>
        <source>What is new or changed is not known: the last snapshot is not in the folder of this PC.</source>
        <translation>لا يُعرف ما هو جديد وما تغيّر: اللقطة الأخيرة ليست في مجلد هذا الحاسوب.</translation>
    </message>
    <message>
        <source>New, changed and gone: since snapshot %1.</source>
        <translation>الجديد وما تغيّر وما زال: منذ اللقطة %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, rule %2</source>
        <translation>%1، القاعدة %2</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>الانتقال إلى الموضع</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>لا أجزاء</numerusform>
            <numerusform>جزء واحد</numerusform>
            <numerusform>جزءان</numerusform>
            <numerusform>%Ln أجزاء</numerusform>
            <numerusform>%Ln جزءًا</numerusform>
            <numerusform>%Ln جزء</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied to %1, %2.</source>
        <translation>نُسخت إلى ⁨%1⁩، %2.</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>اللقطة %1</translation>
    </message>
    <message>
        <source>Folder of the snapshots…</source>
        <translation>مجلد اللقطات…</translation>
    </message>
    <message>
        <source>Allow sending…</source>
        <translation>السماح بالإرسال…</translation>
    </message>
    <message numerus="yes">
        <source>Not complete at %1: tried %n time(s).</source>
        <translation>
            <numerusform>ليست كاملة في ⁦%1⁩: لم تُجرَّب.</numerusform>
            <numerusform>ليست كاملة في ⁦%1⁩: جُرّبت مرة واحدة.</numerusform>
            <numerusform>ليست كاملة في ⁦%1⁩: جُرّبت مرتين.</numerusform>
            <numerusform>ليست كاملة في ⁦%1⁩: جُرّبت %Ln مرات.</numerusform>
            <numerusform>ليست كاملة في ⁦%1⁩: جُرّبت %Ln مرة.</numerusform>
            <numerusform>ليست كاملة في ⁦%1⁩: جُرّبت %Ln مرة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::SendSection</name>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send: outbox</source>
        <translation>إرسال: الصادر</translation>
    </message>
</context>
<context>
    <name>warsha::SendTask</name>
    <message>
        <source>Nothing sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s) to copy</source>
        <translation>
            <numerusform>لا لقطات للنسخ</numerusform>
            <numerusform>لقطة واحدة للنسخ</numerusform>
            <numerusform>لقطتان للنسخ</numerusform>
            <numerusform>%Ln لقطات للنسخ</numerusform>
            <numerusform>%Ln لقطة للنسخ</numerusform>
            <numerusform>%Ln لقطة للنسخ</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshots to copy</source>
        <translation>لقطات للنسخ</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation>
            <numerusform>لا تغييرات للإرسال</numerusform>
            <numerusform>تغيير واحد للإرسال</numerusform>
            <numerusform>تغييران للإرسال</numerusform>
            <numerusform>%Ln تغييرات للإرسال</numerusform>
            <numerusform>%Ln تغييرًا للإرسال</numerusform>
            <numerusform>%Ln تغيير للإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes to send</source>
        <translation>تغييرات للإرسال</translation>
    </message>
    <message>
        <source>Enrolments never sent</source>
        <translation>تسجيلات لم تُرسل قط</translation>
    </message>
</context>
<context>
    <name>warsha::SendVerbs</name>
    <message>
        <source>Nothing is new since snapshot %1: none was made.</source>
        <translation>لا جديد منذ اللقطة %L1: لم تُنشأ لقطة.</translation>
    </message>
    <message>
        <source>Snapshot %1 is made and waits in the outbox.</source>
        <translation>أُنشئت اللقطة %L1 وهي تنتظر في الصادر.</translation>
    </message>
    <message>
        <source>Making the snapshot</source>
        <translation>إنشاء اللقطة</translation>
    </message>
    <message>
        <source>Where the snapshot goes, usually to a USB stick</source>
        <translation>إلى أين تذهب اللقطة، إلى ذاكرة USB عادةً</translation>
    </message>
    <message>
        <source>The centre&apos;s own snapshots are in %1. Choose a USB stick, or another folder.</source>
        <translation>لقطات المركز نفسها في ⁦%1⁩. اختر ذاكرة USB أو مجلدًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>The rules find %n error(s). The ministry may send the snapshot back: correct them first where you can.</source>
        <translation>
            <numerusform>لا تجد القواعد أخطاء.</numerusform>
            <numerusform>تجد القواعد خطأً واحدًا. قد تعيد الوزارة اللقطة: صحّحه أولًا إن أمكن.</numerusform>
            <numerusform>تجد القواعد خطأين. قد تعيد الوزارة اللقطة: صحّحهما أولًا إن أمكن.</numerusform>
            <numerusform>تجد القواعد %Ln أخطاء. قد تعيد الوزارة اللقطة: صحّحها أولًا حيث أمكن.</numerusform>
            <numerusform>تجد القواعد %Ln خطأً. قد تعيد الوزارة اللقطة: صحّحها أولًا حيث أمكن.</numerusform>
            <numerusform>تجد القواعد %Ln خطأ. قد تعيد الوزارة اللقطة: صحّحها أولًا حيث أمكن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy to %1?</source>
        <translation>النسخ إلى ⁦%1⁩؟</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>يجري النسخ</translation>
    </message>
    <message>
        <source>Nothing was missing: %1 has every snapshot of this centre.</source>
        <translation>لم ينقص شيء: كل لقطات هذا المركز موجودة في ⁨%1⁩.</translation>
    </message>
    <message numerus="yes">
        <source>Copied to %1: %n snapshot(s), checked after writing. The USB stick can be taken out.</source>
        <translation>
            <numerusform>لم تُنسخ لقطات إلى ⁨%1⁩. يمكن نزع ذاكرة USB.</numerusform>
            <numerusform>نُسخت لقطة واحدة إلى ⁨%1⁩، وفُحصت بعد الكتابة. يمكن نزع ذاكرة USB.</numerusform>
            <numerusform>نُسخت لقطتان إلى ⁨%1⁩، وفُحصتا بعد الكتابة. يمكن نزع ذاكرة USB.</numerusform>
            <numerusform>نُسخت %Ln لقطات إلى ⁨%1⁩، وفُحصت بعد الكتابة. يمكن نزع ذاكرة USB.</numerusform>
            <numerusform>نُسخت %Ln لقطة إلى ⁨%1⁩، وفُحصت بعد الكتابة. يمكن نزع ذاكرة USB.</numerusform>
            <numerusform>نُسخت %Ln لقطة إلى ⁨%1⁩، وفُحصت بعد الكتابة. يمكن نزع ذاكرة USB.</numerusform>
        </translation>
    </message>
    <message>
        <source>The centre was restored, moved or copied. Only one copy of it may send: make sure that the other one is not used any more. Snapshots begin at 1 again, and name the last one that is known here. This cannot be undone.</source>
        <translation>استُعيد المركز أو نُقل أو نُسخ. نسخة واحدة منه فقط ترسل: تأكد من أن الأخرى لم تعد تُستعمل. تبدأ اللقطات من ١ من جديد، وتذكر آخر لقطة معروفة هنا. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>This copy of the centre sends snapshots from now on.</source>
        <translation>ترسل هذه النسخة من المركز اللقطات من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Where this PC keeps the centre&apos;s snapshots</source>
        <translation>أين يحفظ هذا الحاسوب لقطات المركز</translation>
    </message>
    <message>
        <source>Snapshots are kept in %1 from now on.</source>
        <translation>تُحفظ اللقطات في ⁦%1⁩ من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>The snapshot leaves this program: enrolments without names, locked hours and results, certificates by number. It is signed and encrypted; no ministry is connected with this centre yet, so only the centre itself can open it. What was copied cannot be taken back.</source>
        <translation>تخرج اللقطة من هذا البرنامج: تسجيلات بلا أسماء، وساعات ونتائج مقفلة، وشهادات بأرقامها. وهي موقّعة ومشفّرة؛ ولم تُربط وزارة بهذا المركز بعد، فلا يفتحها إلا المركز نفسه. ما نُسخ لا يُسترد.</translation>
    </message>
    <message>
        <source>Allow this copy of the centre to send snapshots?</source>
        <translation>هل ترسل هذه النسخة من المركز اللقطات؟</translation>
    </message>
    <message>
        <source>Allow sending</source>
        <translation>السماح بالإرسال</translation>
    </message>
    <message>
        <source>Allowing this copy to send</source>
        <translation>السماح لهذه النسخة بالإرسال</translation>
    </message>
</context>
<context>
    <name>warsha::SessionForm</name>
    <message>
        <source>Add session</source>
        <translation>إضافة الجلسة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Add sessions</source>
        <translation>إضافة الجلسات</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Weekends and holidays of the centre are left out.</source>
        <translation>تُستثنى عطل نهاية الأسبوع وعطل المركز.</translation>
    </message>
</context>
<context>
    <name>warsha::SettingsGroups</name>
    <message>
        <source>Centre</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>الموقّعون</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>الوزارة</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
</context>
<context>
    <name>warsha::SettingsPage</name>
    <message>
        <source>No setting was found.</source>
        <translation>لم يُعثر على إعداد.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search in settings</source>
        <translation>بحث في الإعدادات</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>مجموعات الإعدادات</translation>
    </message>
</context>
<context>
    <name>warsha::SettingsSection</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <comment>a tab of the settings</comment>
        <translation>الإعدادات: %1</translation>
    </message>
</context>
<context>
    <name>warsha::SetupWizard</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Make the centre</source>
        <translation>إنشاء المركز</translation>
    </message>
</context>
<context>
    <name>warsha::SeveralTrainees</name>
    <message>
        <source>One person, registered twice?</source>
        <translation>شخص واحد مسجّل مرتين؟</translation>
    </message>
    <message>
        <source>Compare and merge…</source>
        <translation>مقارنة ودمج…</translation>
    </message>
    <message>
        <source>As a table, in the columns of the list</source>
        <translation>كجدول، بأعمدة القائمة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>حفظ كجدول…</translation>
    </message>
    <message>
        <source>Everybody who has the file can read the names in it.</source>
        <translation>كل من لديه الملف يستطيع قراءة الأسماء التي فيه.</translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s) chosen</source>
        <translation>
            <numerusform>لا متدرب مختار</numerusform>
            <numerusform>متدرب واحد مختار</numerusform>
            <numerusform>متدربان مختاران</numerusform>
            <numerusform>%Ln متدربين مختارين</numerusform>
            <numerusform>%Ln متدربًا مختارًا</numerusform>
            <numerusform>%Ln متدرب مختار</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them have this value already.</source>
        <translation>لديهم جميعًا هذه القيمة من قبل.</translation>
    </message>
</context>
<context>
    <name>warsha::SideForm</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What you typed in the form is kept: choose the same again to go on with it.</source>
        <translation>ما كتبته في الاستمارة محفوظ: اختر الأمر نفسه مرة أخرى لتتابع.</translation>
    </message>
    <message>
        <source>The form you began is still here. Cancel gives it up.</source>
        <translation>الاستمارة التي بدأتها ما زالت هنا. «إلغاء» يتركها.</translation>
    </message>
</context>
<context>
    <name>warsha::SignForm</name>
    <message>
        <source>2.3.2026</source>
        <translation>٢/٣/٢٠٢٦</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>وقّعه</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message numerus="yes">
        <source>Sign %n day(s)</source>
        <translation>
            <numerusform>لا أيام للتوقيع</numerusform>
            <numerusform>توقيع يوم واحد</numerusform>
            <numerusform>توقيع يومين</numerusform>
            <numerusform>توقيع %Ln أيام</numerusform>
            <numerusform>توقيع %Ln يومًا</numerusform>
            <numerusform>توقيع %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter who signs.</source>
        <translation>اذكر من يوقّع.</translation>
    </message>
</context>
<context>
    <name>warsha::SignInPage</name>
    <message>
        <source>Warsha</source>
        <translation>ورشة</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Open another centre…</source>
        <translation>فتح مركز آخر…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ الدخول…</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>يمكنك المحاولة الآن.</numerusform>
            <numerusform>يمكنك المحاولة بعد ثانية.</numerusform>
            <numerusform>يمكنك المحاولة بعد ثانيتين.</numerusform>
            <numerusform>يمكنك المحاولة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>يمكنك المحاولة بعد %Ln ثانية.</numerusform>
            <numerusform>يمكنك المحاولة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the sample centre, with invented people. Its password is “%1”.</source>
        <translation>هذا مركز نموذجي بأشخاص متخيَّلين. كلمة مروره «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Nobody knows the password…</source>
        <translation>لا أحد يعرف كلمة المرور…</translation>
    </message>
    <message>
        <source>New centre…</source>
        <translation>مركز جديد…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>كلمة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>كلمتا المرور مختلفتان.</translation>
    </message>
</context>
<context>
    <name>warsha::SignatoriesCard</name>
    <message>
        <source>Who signs certificates</source>
        <translation>من يوقّع الشهادات</translation>
    </message>
    <message>
        <source>Signatories, names and positions, from and until</source>
        <translation>الموقّعون، الأسماء والمناصب، من وحتى</translation>
    </message>
    <message>
        <source>Name, as on certificates</source>
        <translation>الاسم كما على الشهادات</translation>
    </message>
    <message>
        <source>Position, as “Director”</source>
        <translation>المنصب، مثل «المدير»</translation>
    </message>
    <message>
        <source>Add signatory</source>
        <translation>إضافة موقّع</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>الاسم بحروف لاتينية</translation>
    </message>
    <message>
        <source>Name in Arabic letters</source>
        <translation>الاسم بحروف عربية</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Position in English</source>
        <translation>المنصب بالإنكليزية</translation>
    </message>
    <message>
        <source>Position in Arabic</source>
        <translation>المنصب بالعربية</translation>
    </message>
    <message>
        <source>Until, and with this day</source>
        <translation>حتى هذا اليوم ضمنًا</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>حذف %1</translation>
    </message>
</context>
<context>
    <name>warsha::SnapshotFolder</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>لا يمكن إنشاء المجلد ⁦%1⁩.</translation>
    </message>
    <message>
        <source>This folder cannot be used: %1 Choose another folder.</source>
        <translation>لا يمكن استعمال هذا المجلد: %1 اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>File %1 is missing in the snapshot folder.</source>
        <translation>الملف ⁦%1⁩ ناقص في مجلد اللقطات.</translation>
    </message>
    <message>
        <source>File %1 is larger than it may be.</source>
        <translation>الملف ⁦%1⁩ أكبر مما يجوز.</translation>
    </message>
    <message>
        <source>The snapshot folder cannot be written: %1</source>
        <translation>لا يمكن الكتابة في مجلد اللقطات: %1</translation>
    </message>
</context>
<context>
    <name>warsha::SnapshotPreview</name>
    <message>
        <source>Reading what is sent was stopped.</source>
        <translation>أُوقفت قراءة ما يُرسل.</translation>
    </message>
</context>
<context>
    <name>warsha::SnapshotSender</name>
    <message>
        <source>Sending was stopped. What was sent stays there, and is not sent again.</source>
        <translation>أوقف الإرسال. ما أُرسل يبقى هناك ولا يُرسل من جديد.</translation>
    </message>
    <message>
        <source>A snapshot is missing in the folder %1.</source>
        <translation>تنقص لقطة في المجلد ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Part %1 was altered in the folder. Build the snapshot again.</source>
        <translation>غُيّر الجزء ⁦%1⁩ في المجلد. أنشئ اللقطة من جديد.</translation>
    </message>
    <message>
        <source>%1 took a part but does not have it. Is a sign-in page in between?</source>
        <translation>أخذ ⁦%1⁩ جزءًا وليس لديه. هل بينكما صفحة دخول؟</translation>
    </message>
    <message>
        <source>%1 took the manifest but does not have it. Is a sign-in page in between?</source>
        <translation>أخذ ⁦%1⁩ الفهرس وليس لديه. هل بينكما صفحة دخول؟</translation>
    </message>
    <message>
        <source>Sending was stopped. Nothing of it stays there.</source>
        <translation>أُوقف الإرسال. لا يبقى منه شيء هناك.</translation>
    </message>
</context>
<context>
    <name>warsha::SnapshotService</name>
    <message>
        <source>The folder %1 holds no snapshot. Build one first.</source>
        <translation>لا لقطة في المجلد ⁦%1⁩. أنشئ واحدة أولًا.</translation>
    </message>
    <message>
        <source>There is no snapshot yet.</source>
        <translation>لا توجد لقطة بعد.</translation>
    </message>
    <message>
        <source>This database was restored, moved or copied since the last snapshot. Make sure that no other copy of it sends snapshots, then accept it as the one that does.</source>
        <translation>استُعيدت قاعدة البيانات هذه أو نُقلت أو نُسخت منذ آخر لقطة. تأكد من أن لا نسخة أخرى منها ترسل لقطات، ثم اعتمدها مُرسِلة.</translation>
    </message>
    <message>
        <source>The keys of the snapshots could not be made.</source>
        <translation>تعذر صنع مفاتيح اللقطات.</translation>
    </message>
    <message>
        <source>The folder holds snapshot %1, which this centre does not know and which does not follow its last one. Choose another folder.</source>
        <translation>في المجلد اللقطة %L1 التي لا يعرفها هذا المركز ولا تلي آخر لقطاته. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The last snapshot is not in this folder, but older ones are. Choose the folder of the last snapshot, or an empty one.</source>
        <translation>آخر لقطة ليست في هذا المجلد، لكن فيه أقدم منها. اختر مجلد آخر لقطة، أو مجلدًا فارغًا.</translation>
    </message>
    <message>
        <source>No snapshot was made: you stopped it.</source>
        <translation>لم تُنشأ لقطة: أنت أوقفتها.</translation>
    </message>
</context>
<context>
    <name>warsha::SnapshotVerifier</name>
    <message>
        <source>%1 holds no snapshot: there is no manifest in it.</source>
        <translation>لا لقطة في ⁦%1⁩: لا فهرس فيه.</translation>
    </message>
    <message>
        <source>Manifest %1 cannot be read.</source>
        <translation>لا يمكن قراءة الفهرس ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Manifest %1: %2</source>
        <translation>الفهرس ⁦%1⁩: ‏%2</translation>
    </message>
    <message>
        <source>Manifest %1 does not bear its own name: it is another one.</source>
        <translation>لا يحمل الفهرس ⁦%1⁩ اسمه: إنه غيره.</translation>
    </message>
    <message>
        <source>Snapshot %1 does not follow the others: one is missing, or there are two of the same number.</source>
        <translation>اللقطة %L1 لا تلي غيرها: تنقص واحدة، أو توجد اثنتان بالرقم نفسه.</translation>
    </message>
    <message>
        <source>Snapshot %1 is of another centre than the one before.</source>
        <translation>اللقطة %L1 لمركز غير مركز سابقتها.</translation>
    </message>
    <message>
        <source>Snapshot %1 does not follow snapshot %2.</source>
        <translation>اللقطة %L1 لا تلي اللقطة %L2.</translation>
    </message>
    <message>
        <source>Part %1 (%2) is missing.</source>
        <translation>الجزء ⁦%1⁩ (%2) ناقص.</translation>
    </message>
    <message>
        <source>Part %1 (%2) was altered.</source>
        <translation>غُيّر الجزء ⁦%1⁩ (%2).</translation>
    </message>
    <message>
        <source>This is not a public key: 64 hexadecimal digits or 52 letters and digits are expected.</source>
        <translation>هذا ليس مفتاحًا عامًا: يُنتظر ٦٤ رقمًا ست عشريًا أو ٥٢ حرفًا ورقمًا.</translation>
    </message>
    <message>
        <source>File %1 belongs to no valid manifest.</source>
        <translation>الملف ⁦%1⁩ لا يخص فهرسًا سليمًا.</translation>
    </message>
</context>
<context>
    <name>warsha::SpoiltSheets</name>
    <message>
        <source>After printing</source>
        <translation>بعد الطباعة</translation>
    </message>
    <message>
        <source>Are all pages good?</source>
        <translation>هل كل الصفحات سليمة؟</translation>
    </message>
    <message>
        <source>Printed pages</source>
        <translation>الصفحات المطبوعة</translation>
    </message>
    <message>
        <source>Tick from here to the end</source>
        <translation>علّم من هنا إلى النهاية</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>All pages are good</source>
        <translation>كل الصفحات سليمة</translation>
    </message>
    <message numerus="yes">
        <source>Print %Ln page(s) again</source>
        <translation>
            <numerusform>طباعة من جديد</numerusform>
            <numerusform>طباعة صفحة واحدة من جديد</numerusform>
            <numerusform>طباعة صفحتين من جديد</numerusform>
            <numerusform>طباعة %Ln صفحات من جديد</numerusform>
            <numerusform>طباعة %Ln صفحة من جديد</numerusform>
            <numerusform>طباعة %Ln صفحة من جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the copy good?</source>
        <translation>هل النسخة سليمة؟</translation>
    </message>
    <message>
        <source>The copy is good</source>
        <translation>النسخة سليمة</translation>
    </message>
    <message>
        <source>Tick the pages that are spoilt or missing: they are printed again. Tear up spoilt sheets; a number is on one good paper only.</source>
        <translation>علّم ما خرج تالفًا أو لم يخرج: تُطبع تلك الصفحات من جديد. مزّق الأوراق التالفة؛ فالرقم على ورقة سليمة واحدة فقط.</translation>
    </message>
    <message>
        <source>Tick it if it is spoilt or missing: it is printed again. The register counts it once it is good.</source>
        <translation>علّمها إن كانت تالفة أو ناقصة: تُطبع من جديد. ويحسبها سجل الشهادات متى كانت سليمة.</translation>
    </message>
</context>
<context>
    <name>warsha::SqlCatalogueRepository</name>
    <message>
        <source>The programme version is not here any more.</source>
        <translation>إصدار البرنامج لم يعد هنا.</translation>
    </message>
</context>
<context>
    <name>warsha::StaffCard</name>
    <message>
        <source>Trainers and assessors</source>
        <translation>المدرّبون والمقيّمون</translation>
    </message>
    <message>
        <source>Name, as on papers</source>
        <translation>الاسم كما في الأوراق</translation>
    </message>
    <message>
        <source>Add to the staff</source>
        <translation>إضافة موظف</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Name in another script</source>
        <translation>الاسم بخط آخر</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>يدرّب</translation>
    </message>
    <message>
        <source>Assesses</source>
        <translation>يقيّم</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>يعمل هنا</translation>
    </message>
    <message>
        <source>Staff: names, telephones, users of the program, who trains, who assesses, who has left</source>
        <translation>الموظفون: الأسماء، الهواتف، مستخدمو البرنامج، من يدرّب، من يقيّم، من غادر</translation>
    </message>
    <message>
        <source>User of the program</source>
        <translation>مستخدم البرنامج</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no user of the program</comment>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>a former user</source>
        <translation>مستخدم سابق</translation>
    </message>
</context>
<context>
    <name>warsha::StaffService</name>
    <message>
        <source>The short code of a staff member has at most 40 characters.</source>
        <translation>الرمز القصير للموظف ٤٠ حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>There is a staff member %1 already.</source>
        <translation>يوجد موظف رمزه %1 من قبل.</translation>
    </message>
    <message>
        <source>A staff member needs a short code: lists and registers show it.</source>
        <translation>يلزم كل موظف رمز قصير: تذكره به القوائم والكشوف.</translation>
    </message>
    <message>
        <source>%1 (%2) has this user already. A user is one member of the staff.</source>
        <translation>%1 (%2) له هذا المستخدم من قبل. المستخدم الواحد لشخص واحد من الموظفين.</translation>
    </message>
    <message>
        <source>“%1” is not a short code: a code is one word without a space, such as %2. The name stands beside it.</source>
        <translation>«⁨%1⁩» ليس رمزًا قصيرًا: الرمز كلمة واحدة بلا فراغ، مثل ⁦%2⁩. والاسم يُكتب إلى جانبه.</translation>
    </message>
</context>
<context>
    <name>warsha::StatisticsService</name>
    <message>
        <source>This group is no longer here.</source>
        <translation>لم تعد هذه المجموعة هنا.</translation>
    </message>
</context>
<context>
    <name>warsha::TaskListModel</name>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
</context>
<context>
    <name>warsha::TeamsReport</name>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The row has no name.</source>
        <translation>لا اسم في السطر.</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>This length of time cannot be read.</source>
        <translation>لا يمكن قراءة هذه المدة.</translation>
    </message>
    <message>
        <source>join time</source>
        <translation>وقت الانضمام</translation>
    </message>
    <message>
        <source>The row lacks its join time.</source>
        <translation>ينقص السطر وقت الانضمام.</translation>
    </message>
    <message>
        <source>timestamp</source>
        <translation>الختم الزمني</translation>
    </message>
    <message>
        <source>This is not a date and time.</source>
        <translation>هذا ليس تاريخًا ووقتًا.</translation>
    </message>
    <message>
        <source>action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Leaves without having joined.</source>
        <translation>يغادر من غير أن ينضم.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have no line for leaving: they are taken to have stayed until the last line of the report.</source>
        <translation>
            <numerusform>لكل شخص سطر مغادرة.</numerusform>
            <numerusform>شخص واحد بلا سطر مغادرة: عُدّ باقيًا حتى آخر سطر في التقرير.</numerusform>
            <numerusform>شخصان بلا سطر مغادرة: عُدّا باقيين حتى آخر سطر في التقرير.</numerusform>
            <numerusform>%Ln أشخاص بلا سطر مغادرة: عُدّوا باقين حتى آخر سطر في التقرير.</numerusform>
            <numerusform>%Ln شخصًا بلا سطر مغادرة: عُدّوا باقين حتى آخر سطر في التقرير.</numerusform>
            <numerusform>%Ln شخص بلا سطر مغادرة: عُدّوا باقين حتى آخر سطر في التقرير.</numerusform>
        </translation>
    </message>
    <message>
        <source>activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>The report ends before its list of activities, so the sums of its participants are used, which hide who left and came back. Was the file cut? Save it from Teams again.</source>
        <translation>ينتهي التقرير قبل قائمة أنشطته، فاستُعملت مجاميع المشاركين، وهي تخفي من غادر وعاد. هل قُطع الملف؟ احفظه من Teams من جديد.</translation>
    </message>
</context>
<context>
    <name>warsha::Timetable</name>
    <message>
        <source>A session ends after it begins, on the same day.</source>
        <translation>تنتهي الجلسة بعد بدئها وفي اليوم نفسه.</translation>
    </message>
    <message>
        <source>The timetable has no day: none of its weekdays lies in its dates, or all of them are days off.</source>
        <translation>لا يوم في الجدول الأسبوعي: لا يقع أيّ من أيامه ضمن تاريخيه، أو أنها كلها أيام عطلة.</translation>
    </message>
    <message>
        <source>The session %1–%2 clashes with the one %3–%4.</source>
        <comment>day and time, time</comment>
        <translation>الجلسة %1–%2 تتعارض مع الجلسة %3–%4.</translation>
    </message>
</context>
<context>
    <name>warsha::TimetableFollower</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>days</comment>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>يوم آخر</numerusform>
            <numerusform>يومان آخران</numerusform>
            <numerusform>%Ln أيام أخرى</numerusform>
            <numerusform>%Ln يومًا آخر</numerusform>
            <numerusform>%Ln يوم آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Timetable: %n session(s), %1 to %2.</source>
        <translation>
            <numerusform>الجدول الأسبوعي: لا جلسات، من %1 إلى %2.</numerusform>
            <numerusform>الجدول الأسبوعي: جلسة واحدة، من %1 إلى %2.</numerusform>
            <numerusform>الجدول الأسبوعي: جلستان، من %1 إلى %2.</numerusform>
            <numerusform>الجدول الأسبوعي: %Ln جلسات، من %1 إلى %2.</numerusform>
            <numerusform>الجدول الأسبوعي: %Ln جلسة، من %1 إلى %2.</numerusform>
            <numerusform>الجدول الأسبوعي: %Ln جلسة، من %1 إلى %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session on days off: %1.</source>
        <translation>لا جلسة في أيام العطلة: %1.</translation>
    </message>
    <message>
        <source>No session outside the dates of the group: %1.</source>
        <translation>لا جلسة خارج تواريخ المجموعة: %1.</translation>
    </message>
</context>
<context>
    <name>warsha::TimetableGridModel</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>كشف الحضور</translation>
    </message>
    <message>
        <source>A session has its day, times, mode and hours. Delete removes the session.</source>
        <translation>للجلسة يوم ووقت ونمط وساعات. المفتاح Delete يزيل الجلسة.</translation>
    </message>
    <message>
        <source>from a meeting report</source>
        <comment>hours of a session</comment>
        <translation>من تقرير اجتماع</translation>
    </message>
    <message numerus="yes">
        <source>locked, %n recorded</source>
        <comment>people in a session</comment>
        <translation>
            <numerusform>مقفلة، لم يُسجَّل أحد</numerusform>
            <numerusform>مقفلة، سُجِّل شخص واحد</numerusform>
            <numerusform>مقفلة، سُجِّل شخصان</numerusform>
            <numerusform>مقفلة، سُجِّل %Ln أشخاص</numerusform>
            <numerusform>مقفلة، سُجِّل %Ln شخصًا</numerusform>
            <numerusform>مقفلة، سُجِّل %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded</source>
        <comment>people in a session</comment>
        <translation>
            <numerusform>لم يُسجَّل أحد</numerusform>
            <numerusform>سُجِّل شخص واحد</numerusform>
            <numerusform>سُجِّل شخصان</numerusform>
            <numerusform>سُجِّل %Ln أشخاص</numerusform>
            <numerusform>سُجِّل %Ln شخصًا</numerusform>
            <numerusform>سُجِّل %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <comment>a session</comment>
        <translation>لم تُسجَّل</translation>
    </message>
    <message>
        <source>The session was removed meanwhile.</source>
        <translation>أُزيلت الجلسة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>“%1” is not a mode of a session: online, classroom or workshop.</source>
        <translation>«⁨%1⁩» ليس نمط جلسة: عبر الإنترنت أو في الصف أو في المشغل.</translation>
    </message>
    <message numerus="yes">
        <source>%n blank</source>
        <comment>people without a mark</comment>
        <translation>
            <numerusform>لا فراغ</numerusform>
            <numerusform>فراغ واحد</numerusform>
            <numerusform>فراغان</numerusform>
            <numerusform>%Ln فراغات</numerusform>
            <numerusform>%Ln فراغًا</numerusform>
            <numerusform>%Ln فراغ</numerusform>
        </translation>
    </message>
    <message>
        <source>The hours of this session are locked: its time stays.</source>
        <translation>ساعات هذه الجلسة مقفلة: وقتها يبقى كما هو.</translation>
    </message>
    <message>
        <source>The times of this session are those of its meeting report.</source>
        <translation>وقت هذه الجلسة هو وقت تقرير اجتماعها.</translation>
    </message>
    <message>
        <source>Who may record hours can change this session.</source>
        <translation>من يجوز له تسجيل الساعات يستطيع تعديل هذه الجلسة.</translation>
    </message>
</context>
<context>
    <name>warsha::TimetablePane</name>
    <message>
        <source>There is no session yet. Sessions are made one by one, or for every week.</source>
        <translation>لا جلسات بعد. تُضاف الجلسات واحدة واحدة، أو لكل أسبوع.</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>جلسة جديدة…</translation>
    </message>
    <message>
        <source>Sessions of the group</source>
        <translation>جلسات المجموعة</translation>
    </message>
    <message>
        <source>Remove sessions</source>
        <translation>إزالة الجلسات</translation>
    </message>
    <message>
        <source>Removes the sessions of the marked rows (Delete)</source>
        <translation>يزيل جلسات الصفوف المختارة (Delete)</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%Ln جلسات</numerusform>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>%Ln جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) added.</source>
        <translation>
            <numerusform>لم تُضَف جلسات.</numerusform>
            <numerusform>أُضيفت جلسة واحدة.</numerusform>
            <numerusform>أُضيفت جلستان.</numerusform>
            <numerusform>أُضيفت %Ln جلسات.</numerusform>
            <numerusform>أُضيفت %Ln جلسة.</numerusform>
            <numerusform>أُضيفت %Ln جلسة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of these are recorded already: their marks and hours would go too.</source>
        <translation>
            <numerusform>لا جلسة مسجَّلة بينها.</numerusform>
            <numerusform>جلسة واحدة منها مسجَّلة: ستزول علاماتها وساعاتها معها.</numerusform>
            <numerusform>جلستان منها مسجَّلتان: ستزول علاماتهما وساعاتهما معهما.</numerusform>
            <numerusform>%Ln جلسات منها مسجَّلة: ستزول علاماتها وساعاتها معها.</numerusform>
            <numerusform>%Ln جلسة منها مسجَّلة: ستزول علاماتها وساعاتها معها.</numerusform>
            <numerusform>%Ln جلسة منها مسجَّلة: ستزول علاماتها وساعاتها معها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove with their registers</source>
        <translation>إزالتها مع كشوف حضورها</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) removed.</source>
        <translation>
            <numerusform>لم تُزَل جلسات.</numerusform>
            <numerusform>أُزيلت جلسة واحدة.</numerusform>
            <numerusform>أُزيلت جلستان.</numerusform>
            <numerusform>أُزيلت %Ln جلسات.</numerusform>
            <numerusform>أُزيلت %Ln جلسة.</numerusform>
            <numerusform>أُزيلت %Ln جلسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move later…</source>
        <translation>تأجيل…</translation>
    </message>
    <message>
        <source>Moves the session at hand and all after it by some days</source>
        <translation>ينقل الجلسة الحالية وكل ما بعدها بضعة أيام</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) moved.</source>
        <translation>
            <numerusform>لم تُنقل جلسات.</numerusform>
            <numerusform>نُقلت جلسة واحدة.</numerusform>
            <numerusform>نُقلت جلستان.</numerusform>
            <numerusform>نُقلت %Ln جلسات.</numerusform>
            <numerusform>نُقلت %Ln جلسة.</numerusform>
            <numerusform>نُقلت %Ln جلسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>warsha::TodayPage</name>
    <message>
        <source>%1 women</source>
        <comment>a per cent</comment>
        <translation>النساء %1</translation>
    </message>
    <message>
        <source>Nobody is in training.</source>
        <translation>لا أحد في التدريب.</translation>
    </message>
    <message>
        <source>Sessions today</source>
        <translation>جلسات اليوم</translation>
    </message>
    <message>
        <source>Next sessions</source>
        <translation>الجلسات القادمة</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>كل المجموعات</translation>
    </message>
    <message numerus="yes">
        <source>No session was recorded in the last %n week(s).</source>
        <translation>
            <numerusform>لم تُسجَّل أي جلسة</numerusform>
            <numerusform>لم تُسجَّل أي جلسة في الأسبوع الأخير.</numerusform>
            <numerusform>لم تُسجَّل أي جلسة في الأسبوعين الأخيرين.</numerusform>
            <numerusform>لم تُسجَّل أي جلسة في آخر %Ln أسابيع.</numerusform>
            <numerusform>لم تُسجَّل أي جلسة في آخر %Ln أسبوعًا.</numerusform>
            <numerusform>لم تُسجَّل أي جلسة في آخر %Ln أسبوع.</numerusform>
        </translation>
    </message>
    <message>
        <source>last week %1</source>
        <comment>hours</comment>
        <translation>الأسبوع الماضي %1</translation>
    </message>
    <message numerus="yes">
        <source>No hours were recorded in the last %n week(s).</source>
        <translation>
            <numerusform>لم تُسجَّل أي ساعات</numerusform>
            <numerusform>لم تُسجَّل أي ساعات في الأسبوع الأخير.</numerusform>
            <numerusform>لم تُسجَّل أي ساعات في الأسبوعين الأخيرين.</numerusform>
            <numerusform>لم تُسجَّل أي ساعات في آخر %Ln أسابيع.</numerusform>
            <numerusform>لم تُسجَّل أي ساعات في آخر %Ln أسبوعًا.</numerusform>
            <numerusform>لم تُسجَّل أي ساعات في آخر %Ln أسبوع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in a group whose programme has units.</source>
        <translation>لا أحد في مجموعة لبرنامجها وحدات.</translation>
    </message>
    <message>
        <source>There is no group yet.</source>
        <translation>لا توجد مجموعة بعد.</translation>
    </message>
    <message>
        <source>Nobody is in this group, and its programme asks no hours.</source>
        <translation>لا أحد في هذه المجموعة، وبرنامجها لا يطلب ساعات.</translation>
    </message>
    <message>
        <source>Attendance of the group</source>
        <translation>حضور المجموعة</translation>
    </message>
    <message>
        <source>No session of this group was recorded yet.</source>
        <translation>لم تُسجَّل أي جلسة لهذه المجموعة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n below their share</source>
        <translation>
            <numerusform>لا أحد دون النسبة</numerusform>
            <numerusform>واحد دون النسبة</numerusform>
            <numerusform>اثنان دون النسبة</numerusform>
            <numerusform>%Ln دون النسبة</numerusform>
            <numerusform>%Ln دون النسبة</numerusform>
            <numerusform>%Ln دون النسبة</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody below their share</source>
        <translation>لا أحد دون النسبة</translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>الكل جاهزون</numerusform>
            <numerusform>واحد غير جاهز</numerusform>
            <numerusform>اثنان غير جاهزين</numerusform>
            <numerusform>%Ln غير جاهزين</numerusform>
            <numerusform>%Ln غير جاهزين</numerusform>
            <numerusform>%Ln غير جاهزين</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Nobody is in training yet. Register trainees, and put them into a group: then the day of the centre appears here.</source>
        <translation>لا أحد في التدريب بعد. سجّل المتدربين وضعهم في مجموعة، فيظهر هنا يوم المركز.</translation>
    </message>
    <message>
        <source>New trainee</source>
        <translation>متدرب جديد</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>قيد التدريب</translation>
    </message>
    <message>
        <source>Attendance, four weeks</source>
        <translation>الحضور، أربعة أسابيع</translation>
    </message>
    <message>
        <source>Ready to certify</source>
        <translation>جاهزون للشهادة</translation>
    </message>
    <message>
        <source>Hours this week</source>
        <translation>ساعات هذا الأسبوع</translation>
    </message>
    <message>
        <source>Enrolled by programme</source>
        <translation>المسجلون حسب البرنامج</translation>
    </message>
    <message>
        <source>Attendance by week</source>
        <translation>الحضور حسب الأسبوع</translation>
    </message>
    <message>
        <source>Hours by week and mode</source>
        <translation>الساعات حسب الأسبوع والنمط</translation>
    </message>
    <message>
        <source>Results by programme</source>
        <translation>النتائج حسب البرنامج</translation>
    </message>
    <message>
        <source>Progress of a group</source>
        <translation>تقدّم مجموعة</translation>
    </message>
    <message>
        <source>No session is planned from today on. The timetable of a group is made under Hours.</source>
        <translation>لا جلسات مخططة من اليوم فصاعدًا. يُعدّ الجدول الأسبوعي للمجموعة في قسم الساعات.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>بانتظارك</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>لا شيء بانتظارك.</translation>
    </message>
    <message>
        <source>Your sessions today</source>
        <translation>جلساتك اليوم</translation>
    </message>
    <message>
        <source>Your next sessions</source>
        <translation>جلساتك القادمة</translation>
    </message>
    <message>
        <source>Your sessions, today and next</source>
        <translation>جلساتك اليوم والقادمة</translation>
    </message>
    <message>
        <source>Sessions, today and next</source>
        <translation>الجلسات اليوم والقادمة</translation>
    </message>
    <message>
        <source>The sessions are being read…</source>
        <translation>تُقرأ الجلسات…</translation>
    </message>
    <message>
        <source>What waits for you is being counted…</source>
        <translation>يُعدّ ما ينتظرك…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not stated</source>
        <comment>60 % women, and whose sex is unknown</comment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1، وواحد غير مذكور</numerusform>
            <numerusform>%1، واثنان غير مذكورين</numerusform>
            <numerusform>%1، و%Ln غير مذكورين</numerusform>
            <numerusform>%1، و%Ln غير مذكورين</numerusform>
            <numerusform>%1، و%Ln غير مذكورين</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::TopBar</name>
    <message>
        <source>Find people, groups, certificates</source>
        <translation>ابحث عن أشخاص أو مجموعات أو شهادات</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>تراجع عن «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Undoes: %1</source>
        <translation>تراجع عن: %1</translation>
    </message>
</context>
<context>
    <name>warsha::TraineeDetail</name>
    <message>
        <source>Parts of the trainee&apos;s record</source>
        <translation>أجزاء ملف المتدرب</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>الرقم %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sex, age</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Save the data of this person…</source>
        <translation>حفظ بيانات هذا الشخص…</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>محو هذا الشخص…</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
</context>
<context>
    <name>warsha::TraineeGroupsCard</name>
    <message>
        <source>Groups of the trainee</source>
        <translation>مجموعات المتدرب</translation>
    </message>
    <message>
        <source>Enrol in a group…</source>
        <translation>التسجيل في مجموعة…</translation>
    </message>
</context>
<context>
    <name>warsha::TraineeHistory</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>History of the trainee</source>
        <translation>سجل تغييرات المتدرب</translation>
    </message>
    <message>
        <source>Undo back to here…</source>
        <translation>تراجع إلى هنا…</translation>
    </message>
    <message>
        <source>Your last step.</source>
        <translation>خطوتك الأخيرة.</translation>
    </message>
    <message numerus="yes">
        <source>%n later step(s) of yours are undone first, also in other records.</source>
        <translation>
            <numerusform>لا يُتراجع عن خطوة لاحقة.</numerusform>
            <numerusform>يُتراجع أولًا عن خطوة لاحقة لك، وإن كانت في ملف آخر.</numerusform>
            <numerusform>يُتراجع أولًا عن خطوتين لاحقتين لك، وإن كانتا في ملفات أخرى.</numerusform>
            <numerusform>يُتراجع أولًا عن %Ln خطوات لاحقة لك، وإن كانت في ملفات أخرى.</numerusform>
            <numerusform>يُتراجع أولًا عن %Ln خطوة لاحقة لك، وإن كانت في ملفات أخرى.</numerusform>
            <numerusform>يُتراجع أولًا عن %Ln خطوة لاحقة لك، وإن كانت في ملفات أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was undone.</source>
        <translation>جرى التراجع عن هذه الخطوة.</translation>
    </message>
    <message>
        <source>This is final.</source>
        <translation>هذه نهائية.</translation>
    </message>
    <message>
        <source>Only the person who did it can undo it, on this PC, before a final step.</source>
        <translation>لا يتراجع عنها إلا من قام بها، على هذا الحاسوب، قبل خطوة نهائية.</translation>
    </message>
    <message>
        <source>Undo back to here</source>
        <translation>تراجع إلى هنا</translation>
    </message>
    <message numerus="yes">
        <source>Your last %n steps are undone, one after another, newest first. Redo brings them back, one by one.</source>
        <translation>
            <numerusform>لا يُتراجع عن شيء.</numerusform>
            <numerusform>يُتراجع عن خطوتك الأخيرة. الإعادة ترجعها.</numerusform>
            <numerusform>يُتراجع عن خطوتيك الأخيرتين، واحدة بعد الأخرى، الأحدث أولًا. الإعادة ترجعهما واحدة واحدة.</numerusform>
            <numerusform>يُتراجع عن خطواتك الـ%Ln الأخيرة، واحدة بعد الأخرى، الأحدث أولًا. الإعادة ترجعها واحدة واحدة.</numerusform>
            <numerusform>يُتراجع عن خطواتك الـ%Ln الأخيرة، واحدة بعد الأخرى، الأحدث أولًا. الإعادة ترجعها واحدة واحدة.</numerusform>
            <numerusform>يُتراجع عن خطواتك الـ%Ln الأخيرة، واحدة بعد الأخرى، الأحدث أولًا. الإعادة ترجعها واحدة واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n steps</source>
        <translation>
            <numerusform>لا تراجع</numerusform>
            <numerusform>تراجع عن خطوة</numerusform>
            <numerusform>تراجع عن خطوتين</numerusform>
            <numerusform>تراجع عن %Ln خطوات</numerusform>
            <numerusform>تراجع عن %Ln خطوة</numerusform>
            <numerusform>تراجع عن %Ln خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2” came later, is final and stays.</source>
        <comment>after a sentence</comment>
        <translation>%1 جاءت بعدها «⁨%2⁩» وهي نهائية، فتبقى.</translation>
    </message>
    <message>
        <source>“%1” came later and is final: nothing before it can be undone.</source>
        <translation>جاءت بعدها «⁨%1⁩» وهي نهائية: لا يمكن التراجع عما قبلها.</translation>
    </message>
</context>
<context>
    <name>warsha::TraineesFilter</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter trainees</source>
        <translation>تصفية المتدربين</translation>
    </message>
    <message>
        <source>Choose in the filter first whom the list shows.</source>
        <translation>اختر أولًا في التصفية من تُظهره القائمة.</translation>
    </message>
    <message>
        <source>Save as a list…</source>
        <translation>حفظ كقائمة…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value of the filter, and how many people</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
</context>
<context>
    <name>warsha::TraineesPage</name>
    <message>
        <source>Trainees</source>
        <translation>المتدربون</translation>
    </message>
    <message>
        <source>Name, number, phone</source>
        <translation>اسم أو رقم أو هاتف</translation>
    </message>
    <message>
        <source>Search trainees</source>
        <translation>البحث في المتدربين</translation>
    </message>
    <message>
        <source>New trainee</source>
        <translation>متدرب جديد</translation>
    </message>
    <message>
        <source>Choose a trainee in the list to see the details and what they did.</source>
        <translation>اختر متدربًا من القائمة لترى بياناته وما أنجزه.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Nobody is registered yet. Register the first trainee here, or import a table.</source>
        <translation>لم يُسجَّل أحد بعد. سجّل المتدرب الأول هنا، أو استورد جدولًا.</translation>
    </message>
    <message>
        <source>Nobody was found for “%1”. A part of a name in any script, a number or a phone is enough.</source>
        <translation>لم يُعثر على أحد لـ «⁨%1⁩». يكفي جزء من الاسم بأي خط، أو رقم، أو هاتف.</translation>
    </message>
    <message>
        <source>To merge, choose two trainees who are not erased.</source>
        <translation>للدمج اختر متدربَين لم يُمحيا.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>حفظ كجدول</translation>
    </message>
    <message>
        <source>trainees.xlsx</source>
        <translation>trainees.xlsx</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv)</source>
        <translation>جداول ‎(*.xlsx *.csv *.tsv)</translation>
    </message>
    <message>
        <source>Save the data of this person</source>
        <translation>حفظ بيانات هذا الشخص</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>مصنفات ‎(*.xlsx)</translation>
    </message>
    <message>
        <source>What is erased for ever: names, birth date, contacts, documents, consents, notes and protection status. In backups they end with the keys of those backups, after 90 days.</source>
        <translation>ما يُمحى نهائيًا: الأسماء وتاريخ الميلاد ووسائل الاتصال والوثائق والموافقات والملاحظات ووضع الحماية. وينتهي ما في النسخ الاحتياطية بانتهاء مفاتيحها بعد ٩٠ يومًا.</translation>
    </message>
    <message>
        <source>What stays: the number %1, with its hours and results, and no name.</source>
        <translation>ما يبقى: الرقم %1 مع ساعاته ونتائجه، بلا اسم.</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>محو %1؟</translation>
    </message>
    <message>
        <source>Erase this person</source>
        <translation>محو هذا الشخص</translation>
    </message>
    <message>
        <source>Copy the chosen trainees as a table</source>
        <translation>نسخ المتدربين المختارين كجدول</translation>
    </message>
    <message>
        <source>Save the chosen trainees as a table…</source>
        <translation>حفظ المتدربين المختارين كجدول…</translation>
    </message>
    <message>
        <source>Merge two trainees…</source>
        <translation>دمج متدربَين…</translation>
    </message>
    <message>
        <source>Save the data of this person…</source>
        <translation>حفظ بيانات هذا الشخص…</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>محو هذا الشخص…</translation>
    </message>
    <message>
        <source>Nobody is in this list now.</source>
        <translation>لا أحد في هذه القائمة الآن.</translation>
    </message>
    <message>
        <source>Filter trainees</source>
        <translation>تصفية المتدربين</translation>
    </message>
    <message>
        <source>Save the filter as a list…</source>
        <translation>حفظ التصفية كقائمة…</translation>
    </message>
    <message>
        <source>Change this trainee</source>
        <translation>تعديل هذا المتدرب</translation>
    </message>
    <message>
        <source>Choose one trainee in the list first.</source>
        <translation>اختر متدربًا واحدًا من القائمة أولًا.</translation>
    </message>
    <message>
        <source>Choose trainees in the list first.</source>
        <translation>اختر متدربين من القائمة أولًا.</translation>
    </message>
    <message>
        <source>Rename this list…</source>
        <translation>إعادة تسمية هذه القائمة…</translation>
    </message>
    <message>
        <source>Open one of your saved lists first.</source>
        <translation>افتح إحدى قوائمك المحفوظة أولًا.</translation>
    </message>
    <message>
        <source>Choose two trainees in the list first, the second one with Ctrl and a click.</source>
        <translation>اختر متدربَين من القائمة أولًا، الثاني بمفتاح Ctrl مع النقر.</translation>
    </message>
    <message>
        <source>What you typed is kept: New trainee goes on with it, and Cancel there gives it up.</source>
        <translation>ما كتبته محفوظ: «متدرب جديد» يتابعه، و«إلغاء» هناك يتركه.</translation>
    </message>
</context>
<context>
    <name>warsha::TrainersFollower</name>
    <message numerus="yes">
        <source>%n trainer(s) of the group.</source>
        <translation>
            <numerusform>لا مدرّب.</numerusform>
            <numerusform>مدرّب واحد للمجموعة.</numerusform>
            <numerusform>مدرّبان للمجموعة.</numerusform>
            <numerusform>%Ln مدرّبين للمجموعة.</numerusform>
            <numerusform>%Ln مدرّبًا للمجموعة.</numerusform>
            <numerusform>%Ln مدرّب للمجموعة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warsha::TrainersForm</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Who trains the group?</source>
        <translation>من يدرّب المجموعة؟</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>code, name of staff</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>warsha::UnitResultModel</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>warsha::UnitTableModel</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>مطلوبة</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>اختيارية</translation>
    </message>
</context>
<context>
    <name>warsha::UserDetail</name>
    <message>
        <source>Deactivate…</source>
        <translation>إيقاف المستخدم…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>تغيير الأدوار</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>كلمة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>A new password lets this user in again.</source>
        <translation>كلمة مرور جديدة تتيح لهذا المستخدم الدخول من جديد.</translation>
    </message>
    <message>
        <source>%1, deactivated</source>
        <translation>%1، موقوف</translation>
    </message>
    <message>
        <source>Share it</source>
        <translation>مشاركته</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>كلمتا المرور مختلفتان.</translation>
    </message>
    <message>
        <source>Cannot open case notes yet: a counsellor must share the key, or use the code.</source>
        <translation>لا يفتح ملاحظات الحالات بعد: على مرشد أن يشارك المفتاح، أو يُستعمل الرمز.</translation>
    </message>
</context>
<context>
    <name>warsha::UserTableModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Waits for a key</source>
        <translation>ينتظر مفتاحًا</translation>
    </message>
</context>
<context>
    <name>warsha::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>رمز استرداد جديد…</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>مستخدم جديد</translation>
    </message>
    <message>
        <source>The roles are changed. They take effect at the next sign-in.</source>
        <translation>تغيّرت الأدوار، وتسري من الدخول التالي.</translation>
    </message>
    <message>
        <source>Case notes open from the next sign-in.</source>
        <translation>تُفتح ملاحظات الحالات من الدخول التالي.</translation>
    </message>
    <message>
        <source>The new password is set.</source>
        <translation>عُيّنت كلمة المرور الجديدة.</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>إيقاف %1؟</translation>
    </message>
    <message>
        <source>The password opens nothing any more. The history keeps the name. A new password lets the user in again.</source>
        <translation>لا تعود كلمة المرور تفتح شيئًا. يبقى الاسم في سجل التغييرات. وكلمة مرور جديدة تتيح الدخول من جديد.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The user is deactivated.</source>
        <translation>أُوقف المستخدم.</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>إنشاء رمز استرداد جديد؟</translation>
    </message>
    <message>
        <source>The code that is printed now opens nothing any more. The new one is shown once.</source>
        <translation>لا يعود الرمز المطبوع الآن يفتح شيئًا. ويظهر الجديد مرة واحدة.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>إنشاء رمز جديد</translation>
    </message>
    <message>
        <source>Keys and codes</source>
        <translation>المفاتيح والرموز</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>الرمز عندي على الورق</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>The old code opens nothing any more, and this one is not shown again.</source>
        <translation>الرمز السابق لا يفتح شيئًا بعد الآن، وهذا لا يُعرض ثانية.</translation>
    </message>
    <message>
        <source>Make a new code of the case notes?</source>
        <translation>إنشاء رمز جديد لملاحظات الحالات؟</translation>
    </message>
    <message numerus="yes">
        <source>The roles have new keys; %n keys of people, papers and imports were renewed with them.</source>
        <translation>
            <numerusform>للأدوار مفاتيح جديدة؛ ولم يُجدَّد معها أي مفتاح آخر.</numerusform>
            <numerusform>للأدوار مفاتيح جديدة؛ وجُدّد معها مفتاح واحد.</numerusform>
            <numerusform>للأدوار مفاتيح جديدة؛ وجُدّد معها مفتاحان.</numerusform>
            <numerusform>للأدوار مفاتيح جديدة؛ وجُدّدت معها %Ln مفاتيح لأشخاص ووثائق وعمليات استيراد.</numerusform>
            <numerusform>للأدوار مفاتيح جديدة؛ وجُدّد معها %Ln مفتاحًا لأشخاص ووثائق وعمليات استيراد.</numerusform>
            <numerusform>للأدوار مفاتيح جديدة؛ وجُدّد معها %Ln مفتاح لأشخاص ووثائق وعمليات استيراد.</numerusform>
        </translation>
    </message>
    <message>
        <source>New code of the case notes…</source>
        <translation>رمز جديد لملاحظات الحالات…</translation>
    </message>
    <message>
        <source>New keys for the roles…</source>
        <translation>مفاتيح جديدة للأدوار…</translation>
    </message>
</context>
<context>
    <name>warsha::VerifyPane</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>In another script</source>
        <translation>بكتابة أخرى</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Training period</source>
        <translation>فترة التدريب</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>State in the register</source>
        <translation>الحالة في سجل الشهادات</translation>
    </message>
    <message>
        <source>Answers, page by page</source>
        <translation>الأجوبة صفحة صفحة</translation>
    </message>
    <message>
        <source>Scan or type the code, or the number</source>
        <translation>امسح الرمز أو اكتبه، أو اكتب الرقم</translation>
    </message>
    <message>
        <source>Code or number of a certificate</source>
        <translation>رمز الشهادة أو رقمها</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>A picture or PDF…</source>
        <translation>صورة أو ملف PDF…</translation>
    </message>
    <message>
        <source>A certificate, or many</source>
        <translation>شهادة أو أكثر</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>صور وملفات PDF ‎(*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Reading the codes</source>
        <translation>تجري قراءة الرموز</translation>
    </message>
    <message>
        <source>%1 of %2 pages are valid.</source>
        <translation>%1 من %2 من الصفحات صالحة.</translation>
    </message>
    <message>
        <source>Nothing leaves this PC, and no internet is needed. A USB scanner types the code by itself; a photo, a scan or a PDF can be dropped here.</source>
        <translation>لا شيء يغادر هذا الحاسوب، ولا حاجة إلى الإنترنت. الماسح الموصول بمنفذ USB يكتب الرمز بنفسه؛ ويمكن إفلات صورة أو مسح ضوئي أو ملف PDF هنا.</translation>
    </message>
    <message>
        <source>Show in the register</source>
        <translation>عرض في سجل الشهادات</translation>
    </message>
</context>
<context>
    <name>warsha::VerifyTableModel</name>
    <message>
        <source>Valid</source>
        <translation>صالحة</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>مفتاح غير معروف</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>بلا رمز</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>في سجل الشهادات</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>لم تعد صالحة</translation>
    </message>
</context>
<context>
    <name>warsha::WelcomeStep</name>
    <message>
        <source>New centre</source>
        <translation>مركز جديد</translation>
    </message>
    <message>
        <source>Six pages, three minutes. Nothing is made before the last page.</source>
        <translation>ست صفحات وثلاث دقائق. لا يُنشأ شيء قبل الصفحة الأخيرة.</translation>
    </message>
    <message>
        <source>Try the sample centre</source>
        <translation>جرّب المركز النموذجي</translation>
    </message>
    <message>
        <source>Invented people, a whole course; deleted with one click.</source>
        <translation>أشخاص مختلَقون ودورة كاملة؛ يُحذف بنقرة واحدة.</translation>
    </message>
    <message>
        <source>Open a centre…</source>
        <translation>فتح مركز…</translation>
    </message>
    <message>
        <source>A file that is on this PC already.</source>
        <translation>ملف موجود على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Welcome to Warsha</source>
        <translation>أهلًا بك في ورشة</translation>
    </message>
    <message>
        <source>Everything works without the internet, and stays on this PC.</source>
        <translation>كل شيء يعمل بلا إنترنت ويبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Or the address of a centre on a server, shared by several PCs</source>
        <translation>أو عنوان مركز على خادم تتشاركه عدة حواسيب</translation>
    </message>
    <message>
        <source>Address of a centre on a server</source>
        <translation>عنوان مركز على خادم</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>On a new PC: the USB stick with the backups, and the printed recovery code.</source>
        <translation>على حاسوب جديد: ذاكرة USB التي عليها النسخ الاحتياطية، ورمز الاسترداد المطبوع.</translation>
    </message>
</context>
<context>
    <name>warsha::ZoomReport</name>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The row has no name.</source>
        <translation>لا اسم في السطر.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>This is not a number of minutes.</source>
        <translation>هذا ليس عدد دقائق.</translation>
    </message>
    <message>
        <source>join time</source>
        <translation>وقت الانضمام</translation>
    </message>
    <message>
        <source>The row lacks its join or leave time.</source>
        <translation>ينقص السطر وقت الانضمام أو المغادرة.</translation>
    </message>
</context>
</TS>
