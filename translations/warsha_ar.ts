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
        <source>The first user must be a director, to let in the others.</source>
        <translation>يجب أن يكون المستخدم الأول مديرًا ليُدخل الآخرين.</translation>
    </message>
    <message>
        <source>This centre was not set up yet.</source>
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
        <translation>لا يوجد مستخدم باسم «%1».</translation>
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
        <translation>اسم الدخول من حرف واحد إلى %1 حرفًا بلا مسافات.</translation>
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
        <translation>يوجد مستخدم باسم «%1» من قبل.</translation>
    </message>
    <message>
        <source>Somebody must be left who manages users. Make another user a director first.</source>
        <translation>يجب أن يبقى من يدير المستخدمين. اجعل مستخدمًا آخر مديرًا أولًا.</translation>
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
        <source>The name or the password is not right. The next try is heard in %n second(s).</source>
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
        <source>This user was not made a counsellor by a director.</source>
        <translation>لم يعيّن مديرٌ هذا المستخدم مرشدًا.</translation>
    </message>
    <message>
        <source>The keys of this centre were altered; please restore a backup.</source>
        <translation>عُبث بمفاتيح هذا المركز؛ يُرجى استعادة نسخة احتياطية.</translation>
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
        <translation>«%1» ليست نوع محاولة؛ الأنواع: first وresit وretake.</translation>
    </message>
</context>
<context>
    <name>CandidateTableModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>units</comment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>CertificatesSection</name>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
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
        <translation>عُرض عليه مقعد</translation>
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
        <source>Way to the centre</source>
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
        <source>“%1” is no status of an enrolment.</source>
        <translation>«%1» ليست حالة تسجيل.</translation>
    </message>
    <message>
        <source>“%1” is no reason for leaving: %2.</source>
        <translation>«%1» ليس سببًا للمغادرة: %2.</translation>
    </message>
</context>
<context>
    <name>EnrolmentTexts</name>
    <message>
        <source>%1 of %2</source>
        <comment>places taken</comment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Planned</source>
        <translation>مخطَّط</translation>
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
        <source>“%1” is no state of a group: planned, running, finished, cancelled.</source>
        <translation>«%1» ليست حالة مجموعة: planned أو running أو finished أو cancelled.</translation>
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
    <name>GroupsSection</name>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
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
</context>
<context>
    <name>HoursPersonColumn</name>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
</context>
<context>
    <name>HoursSection</name>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
</context>
<context>
    <name>IdentityCodec</name>
    <message>
        <source>What is stored about a person cannot be read.</source>
        <translation>تتعذر قراءة ما حُفظ عن شخص.</translation>
    </message>
</context>
<context>
    <name>Instrument</name>
    <message>
        <source>Online test</source>
        <translation>اختبار على الشبكة</translation>
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
        <translation>«%1» ليست طريقة تقييم؛ الطرائق: %2.</translation>
    </message>
</context>
<context>
    <name>Mode</name>
    <message>
        <source>Online</source>
        <translation>على الشبكة</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>في الصف</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>في الورشة</translation>
    </message>
    <message>
        <source>On the job</source>
        <translation>في موقع العمل</translation>
    </message>
    <message>
        <source>“%1” is not a mode of hours; these are: online, classroom, workshop, on-the-job.</source>
        <translation>«%1» ليست نوع ساعات؛ الأنواع: online وclassroom وworkshop وon-the-job.</translation>
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
        <translation>«%1» ليست نتيجة؛ النتائج: %2.</translation>
    </message>
</context>
<context>
    <name>PersonTexts</name>
    <message>
        <source>Erased</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
</context>
<context>
    <name>ProgrammeTexts</name>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>Version %1, frozen: a group uses it</source>
        <translation>النسخة %1، مجمّدة: تستخدمها مجموعة</translation>
    </message>
    <message>
        <source>Version %1, draft</source>
        <translation>النسخة %1، مسودة</translation>
    </message>
    <message>
        <source>ISCED level %1</source>
        <translation>مستوى ISCED ‏%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a level</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Needed units: %1</source>
        <translation>الوحدات المطلوبة: %1</translation>
    </message>
    <message>
        <source>Units of choice: %1</source>
        <translation>الوحدات الاختيارية: %1</translation>
    </message>
    <message>
        <source>At least %1 % of all hours attended</source>
        <translation>حضور %1 ٪ على الأقل من مجمل الساعات</translation>
    </message>
    <message>
        <source>At least %1 % of the hours “%2”</source>
        <translation>حضور %1 ٪ على الأقل من ساعات «%2»</translation>
    </message>
    <message>
        <source>The assessor is not the only trainer</source>
        <translation>المقيّم ليس المدرّب الوحيد</translation>
    </message>
    <message>
        <source>A part achieved is attested by a statement of attainment</source>
        <translation>يُشهَد على الجزء المنجز بإفادة إنجاز</translation>
    </message>
    <message>
        <source>A part achieved is not attested</source>
        <translation>لا يُشهَد على الجزء المنجز</translation>
    </message>
</context>
<context>
    <name>ProgrammesSection</name>
    <message>
        <source>Programmes</source>
        <translation>البرامج</translation>
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
        <translation>المدير</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>مرشد</translation>
    </message>
    <message>
        <source>“%1” is not a role. The roles are: %2.</source>
        <translation>«%1» ليس دورًا. الأدوار: %2.</translation>
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
        <source>shut a user out</source>
        <translation>إيقاف مستخدم</translation>
    </message>
    <message>
        <source>sign in after wrong passwords</source>
        <translation>الدخول بعد كلمات مرور خاطئة</translation>
    </message>
    <message>
        <source>let the first user in</source>
        <translation>إدخال أول مستخدم</translation>
    </message>
    <message>
        <source>let a user in by the recovery code</source>
        <translation>إدخال مستخدم برمز الاسترجاع</translation>
    </message>
    <message>
        <source>refuse a wrong password</source>
        <translation>رفض كلمة مرور خاطئة</translation>
    </message>
    <message>
        <source>make a new recovery code</source>
        <translation>إنشاء رمز استرجاع جديد</translation>
    </message>
    <message>
        <source>set a new password</source>
        <translation>تعيين كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>استرجاع نسخة احتياطية</translation>
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
        <translation>إلغاء شهادة</translation>
    </message>
    <message>
        <source>erase a trainee</source>
        <translation>محو بيانات متدرب</translation>
    </message>
    <message>
        <source>let this database send snapshots</source>
        <translation>السماح لقاعدة البيانات هذه بإرسال اللقطات</translation>
    </message>
    <message>
        <source>take up a snapshot found in the folder</source>
        <translation>اعتماد لقطة وُجدت في المجلد</translation>
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
        <translation>تثبيت النتائج</translation>
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
        <source>freeze a programme</source>
        <translation>تثبيت برنامج</translation>
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
        <translation>تثبيت الساعات</translation>
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
        <translation>إضافة حصة</translation>
    </message>
    <message>
        <source>add a member of staff</source>
        <translation>إضافة عضو إلى الفريق</translation>
    </message>
    <message>
        <source>change a trainee</source>
        <translation>تعديل متدرب</translation>
    </message>
    <message>
        <source>change a member of staff</source>
        <translation>تعديل عضو في الفريق</translation>
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
        <translation>إزالة مرافق</translation>
    </message>
    <message>
        <source>remove a signatory</source>
        <translation>إزالة موقّع</translation>
    </message>
    <message>
        <source>keep how a table is read</source>
        <translation>حفظ طريقة قراءة جدول</translation>
    </message>
    <message>
        <source>change premises</source>
        <translation>تعديل المرافق</translation>
    </message>
    <message>
        <source>change a setting</source>
        <translation>تعديل إعداد</translation>
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
    <name>TraineeHoursPanel</name>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
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
        <translation>«%1» ليس نوع وحدة؛ الأنواع هي: basic وcommon وcore وelective.</translation>
    </message>
</context>
<context>
    <name>VersionState</name>
    <message>
        <source>Frozen</source>
        <translation>مجمّدة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
</context>
<context>
    <name>warsha</name>
    <message>
        <source>A trainee needs a name; one word is enough.</source>
        <translation>يلزم المتدرب اسم؛ تكفي كلمة واحدة.</translation>
    </message>
    <message>
        <source>A value is longer than %1 characters.</source>
        <translation>قيمة أطول من %1 حرفًا.</translation>
    </message>
    <message>
        <source>There are more than %1 names, phones or documents.</source>
        <translation>أكثر من %1 من الأسماء أو الهواتف أو الوثائق.</translation>
    </message>
    <message>
        <source>The birth date %1 cannot be right.</source>
        <translation>تاريخ الميلاد %1 لا يصح.</translation>
    </message>
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
</context>
<context>
    <name>warsha::Award</name>
    <message>
        <source>Certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Statement of attainment</source>
        <translation>إفادة إنجاز</translation>
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
        <translation>ملغاة</translation>
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
        <translation>%1 غير مثبتة</translation>
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
        <source>Issued: %1</source>
        <translation>صدرت: %1</translation>
    </message>
    <message>
        <source>A statement of attainment can be issued for what was achieved.</source>
        <translation>يمكن إصدار إفادة إنجاز بما تحقق.</translation>
    </message>
    <message>
        <source>Open trainee</source>
        <translation>فتح سجل المتدرب</translation>
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
        <translation>إلغاء…</translation>
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
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>الوحدات</translation>
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
        <translation>محجوب</translation>
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
</context>
<context>
    <name>warsha::CertificateVerbs</name>
    <message>
        <source>The PDF could not be written to %1: %2</source>
        <translation>تعذرت كتابة ملف PDF في %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) get their numbers and are printed into one PDF.</source>
        <translation>
            <numerusform>لا تصدر شهادات.</numerusform>
            <numerusform>تُعطى شهادة واحدة رقمها وتُطبع في ملف PDF.</numerusform>
            <numerusform>تُعطى شهادتان رقميهما وتُطبعان في ملف PDF واحد.</numerusform>
            <numerusform>تُعطى %Ln شهادات أرقامها وتُطبع في ملف PDF واحد.</numerusform>
            <numerusform>تُعطى %Ln شهادة أرقامها وتُطبع في ملف PDF واحد.</numerusform>
            <numerusform>تُعطى %Ln شهادة أرقامها وتُطبع في ملف PDF واحد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n statement(s) of attainment.</source>
        <translation>
            <numerusform></numerusform>
            <numerusform>ومعها إفادة إنجاز واحدة.</numerusform>
            <numerusform>ومعها إفادتا إنجاز.</numerusform>
            <numerusform>ومعها %Ln إفادات إنجاز.</numerusform>
            <numerusform>ومعها %Ln إفادة إنجاز.</numerusform>
            <numerusform>ومعها %Ln إفادة إنجاز.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone: a number that was given stays in the register. A mistake can be replaced, voided or revoked later.</source>
        <translation>لا رجوع عن هذا: الرقم الذي أُعطي يبقى في السجل. ويمكن لاحقًا استبدال الخطأ أو إبطاله أو إلغاؤه.</translation>
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
        <translation>ملف PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF is kept in the register.</source>
        <translation>ملف PDF محفوظ في السجل.</translation>
    </message>
    <message>
        <source>The PDF is saved as %1.</source>
        <translation>حُفظ ملف PDF باسم %1.</translation>
    </message>
    <message>
        <source>Void %1?</source>
        <translation>إبطال %1؟</translation>
    </message>
    <message>
        <source>A voided certificate was never good: spoilt in printing, or not collected. Its number stays in the register and cannot come back.</source>
        <translation>الشهادة المبطلة لم تكن صالحة قط: تلفت في الطباعة أو لم تُستلم. يبقى رقمها في السجل ولا يعود.</translation>
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
        <translation>إلغاء %1؟</translation>
    </message>
    <message>
        <source>A revoked certificate was good and is no longer. Whoever checks its code here is told so. This cannot be undone.</source>
        <translation>الشهادة الملغاة كانت صالحة ولم تعد كذلك. ومن يتحقق من رمزها هنا يُخبَر بذلك. لا رجوع عن هذا.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إلغاء الشهادة</translation>
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
        <source>To issue, or the register</source>
        <translation>ما سيصدر، أو السجل</translation>
    </message>
    <message>
        <source>To issue</source>
        <translation>للإصدار</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>السجل</translation>
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
        <source>No certificate was issued yet. Every number that is ever given stands here, for good.</source>
        <translation>لم تصدر شهادة بعد. كل رقم يُعطى يبقى هنا دائمًا.</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>فتح ملف PDF</translation>
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
    <message>
        <source>Numbers are given on issue</source>
        <translation>تُعطى الأرقام عند الإصدار</translation>
    </message>
    <message>
        <source>%1 of %2 are blocked. Issuing now leaves them out; the numbers follow without gaps.</source>
        <translation>%1 من %2 محجوبون. الإصدار الآن يستثنيهم، والأرقام تتوالى بلا فجوات.</translation>
    </message>
    <message>
        <source>Show blocked</source>
        <translation>عرض المحجوبين</translation>
    </message>
    <message>
        <source>Choose a number to see what stands behind it.</source>
        <translation>اختر رقمًا لترى ما وراءه.</translation>
    </message>
    <message>
        <source>Choose somebody to see which rules are met.</source>
        <translation>اختر متدربًا لترى الشروط المستوفاة.</translation>
    </message>
    <message>
        <source>Nobody in this group can be issued anything now; %1 are blocked.</source>
        <translation>لا يمكن إصدار شيء لأحد في هذه المجموعة الآن؛ %1 محجوبون.</translation>
    </message>
</context>
<context>
    <name>warsha::CertificationReader</name>
    <message>
        <source>This database was not made a centre yet.</source>
        <translation>لم تُجعل قاعدة البيانات هذه مركزًا بعد.</translation>
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
        <source>Nobody in group %1 has anything to be issued now.</source>
        <translation>لا أحد في المجموعة %1 له ما يصدر الآن.</translation>
    </message>
    <message>
        <source>What was issued then cannot be found.</source>
        <translation>لم يُعثر على ما صدر حينها.</translation>
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
        <source>There is no such award.</source>
        <translation>لا توجد شهادة كهذه.</translation>
    </message>
    <message>
        <source>%1 is %2 and cannot become %3.</source>
        <translation>%1 حالتها «%2» ولا تصير «%3».</translation>
    </message>
    <message>
        <source>The reason is longer than %1 characters.</source>
        <translation>السبب أطول من %1 حرفًا.</translation>
    </message>
    <message>
        <source>%1 is %2: it is not printed again.</source>
        <translation>%1 حالتها «%2»: لا تُطبع ثانية.</translation>
    </message>
    <message>
        <source>The number %1 is not in the register.</source>
        <translation>الرقم %1 ليس في السجل.</translation>
    </message>
    <message>
        <source>There is no such printing.</source>
        <translation>لا توجد طبعة كهذه.</translation>
    </message>
</context>
<context>
    <name>warsha::Database</name>
    <message>
        <source>%1 holds a centre already; it was not touched.</source>
        <translation>في %1 مركز من قبل؛ لم يُمس.</translation>
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
        <translation>لا يوجد مركز في %1.</translation>
    </message>
    <message>
        <source>%1 exists already; it was not touched.</source>
        <translation>%1 موجود من قبل؛ لم يُمس.</translation>
    </message>
    <message>
        <source>This file may only be read, so nothing can be saved.</source>
        <translation>هذا الملف للقراءة فقط، فلا يمكن حفظ شيء.</translation>
    </message>
    <message>
        <source>%1 is open in another program already (%2, process %3 on %4). Close it there first.</source>
        <translation>%1 مفتوح في برنامج آخر (%2، العملية %3 على %4). أغلقه هناك أولًا.</translation>
    </message>
    <message>
        <source>The folder %1 does not let a file be made in it, so the centre cannot be locked for writing.</source>
        <translation>المجلد %1 لا يسمح بإنشاء ملف فيه، فلا يمكن قفل المركز للكتابة.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تتعذر قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 is not a Warsha centre; it was not touched.</source>
        <translation>%1 ليس مركز «ورشة»؛ لم يُمس.</translation>
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
        <translation>يتعذر الوصول إلى المركز في %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a new database: use small letters, digits, - and _.</source>
        <translation>«%1» لا يصلح اسمًا لقاعدة جديدة: استعمل أحرفًا لاتينية صغيرة وأرقامًا و- و_.</translation>
    </message>
    <message>
        <source>The database %1 was not made for Warsha: it needs the encoding UTF8 and the collation C (CREATE DATABASE ... TEMPLATE template0 ENCODING &apos;UTF8&apos; LC_COLLATE &apos;C&apos; LC_CTYPE &apos;C&apos;).</source>
        <translation>لم تُنشأ قاعدة البيانات %1 لورشة: يلزم الترميز UTF8 والترتيب C (CREATE DATABASE ... TEMPLATE template0 ENCODING &apos;UTF8&apos; LC_COLLATE &apos;C&apos; LC_CTYPE &apos;C&apos;).</translation>
    </message>
    <message>
        <source>The database %1 holds something else; it was not touched.</source>
        <translation>قاعدة البيانات %1 فيها شيء آخر؛ لم تُمس.</translation>
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
        <source>Another desk changed the same records at this moment. Please try again.</source>
        <translation>غيّر مكتب آخر السجلات نفسها في هذه اللحظة. يُرجى المحاولة من جديد.</translation>
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
        <source>This cannot be undone: a record of it was changed since.</source>
        <translation>لا يمكن التراجع: تغير أحد سجلات هذه الخطوة بعدها.</translation>
    </message>
    <message>
        <source>This cannot be undone: %1 was changed since.</source>
        <translation>لا يمكن التراجع: تغير %1 بعدها.</translation>
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
        <translation>كتب %1 إصدارٌ أحدث من ورشة (%2 %3). ثبّت ذلك الإصدار؛ لم يُمس الملف.</translation>
    </message>
    <message>
        <source>The copy made before the upgrade is not good, so nothing was changed.</source>
        <translation>النسخة المأخوذة قبل الترقية غير سليمة، فلم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no centre at %1 yet.</source>
        <translation>لا يوجد مركز في %1 بعد.</translation>
    </message>
    <message>
        <source>%1 is from an older Warsha and may only be read; open it for writing once to bring it up to date.</source>
        <translation>%1 من إصدار أقدم من ورشة ويُقرأ فقط؛ افتحه مرة للكتابة ليُحدَّث.</translation>
    </message>
    <message>
        <source>The disk with %1 is full, so the centre cannot be opened. Free some space and try again.</source>
        <translation>القرص الذي عليه %1 ممتلئ، فلا يمكن فتح المركز. أفرِغ بعض المساحة ثم حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>warsha::DeskApplication</name>
    <message>
        <source>Choose the file of your centre to begin.</source>
        <translation>اختر ملف مركزك للبدء.</translation>
    </message>
    <message>
        <source>Open a centre</source>
        <translation>فتح مركز</translation>
    </message>
    <message>
        <source>Centres (*.warsha)</source>
        <translation>المراكز (*.warsha)</translation>
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
</context>
<context>
    <name>warsha::DeskBackups</name>
    <message>
        <source>%1 is no folder that backups can be kept in.</source>
        <translation>%1 ليس مجلدًا يمكن حفظ النسخ الاحتياطية فيه.</translation>
    </message>
    <message>
        <source>No backup was made: %1</source>
        <translation>لم تُنشأ نسخة احتياطية: %1</translation>
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
        <translation>نسخ مع العناوين</translation>
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
        <translation>سجل هذه الخلية</translation>
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
        <source>“%1” is no mark here.</source>
        <translation>«%1» ليست علامة هنا.</translation>
    </message>
    <message>
        <source>This cell cannot be changed.</source>
        <translation>لا يمكن تغيير هذه الخلية.</translation>
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
</context>
<context>
    <name>warsha::Eligibility</name>
    <message>
        <source>%1 are recorded and not locked yet.</source>
        <translation>%1 مسجلة ولم تُثبَّت بعد.</translation>
    </message>
    <message>
        <source>Not in training: the enrolment is “%1”.</source>
        <translation>ليس قيد التدريب: حالة التسجيل «%1».</translation>
    </message>
    <message>
        <source>Left the group: the enrolment is “%1”.</source>
        <translation>غادر المجموعة: حالة التسجيل «%1».</translation>
    </message>
    <message>
        <source>There is no name to print.</source>
        <translation>لا اسم للطباعة.</translation>
    </message>
    <message>
        <source>Attended %1 % of %2; %3 % are needed, %4 are missing.</source>
        <translation>حضر %1 % من %2؛ يلزم %3 %، وينقص %4.</translation>
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
        <translation>أُنجزت الوحدة %1 لكن نتيجتها غير مثبتة.</translation>
    </message>
    <message>
        <source>%1 of %2 elective units are achieved and locked.</source>
        <translation>أُنجز وثُبّت %1 من %2 من الوحدات الاختيارية.</translation>
    </message>
    <message>
        <source>No locked hours and no locked outcome yet.</source>
        <translation>لا ساعات مثبتة ولا نتائج مثبتة بعد.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ساعة</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 %2 is issued already.</source>
        <translation>%1 %2 صادرة من قبل.</translation>
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
        <translation>المجموعة %1 حالتها «%2»؛ لا يمكن الانضمام إليها.</translation>
    </message>
    <message>
        <source>This enrolment is no longer here.</source>
        <translation>لم يعد هذا التسجيل هنا.</translation>
    </message>
    <message>
        <source>Trainee %1 in group %2 is “%3”; that cannot become “%4”.</source>
        <translation>المتدرب %1 في المجموعة %2 حالته «%3»؛ ولا تصير «%4».</translation>
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
        <translation>الملاحظة أطول من %1 حرفًا.</translation>
    </message>
    <message>
        <source>Trainee %1 is in this group already.</source>
        <translation>المتدرب %1 في هذه المجموعة من قبل.</translation>
    </message>
    <message>
        <source>Trainee %1 is not in group %2.</source>
        <translation>المتدرب %1 ليس في المجموعة %2.</translation>
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
        <translation>تراجع عن «%1»</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation>إعادة «%1»</translation>
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
        <source>&amp;Sign out</source>
        <translation>&amp;تسجيل الخروج</translation>
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
        <translation>ان&amp;تقال</translation>
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
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Find people, groups, certificates</source>
        <translation>ابحث عن أشخاص أو مجموعات أو شهادات</translation>
    </message>
    <message>
        <source>Go to a section</source>
        <translation>الانتقال إلى قسم</translation>
    </message>
    <message>
        <source>New trainee</source>
        <translation>متدرب جديد</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>تراجع، إعادة</translation>
    </message>
    <message>
        <source>Back, forward</source>
        <translation>رجوع، تقدم</translation>
    </message>
    <message>
        <source>Move in a list</source>
        <translation>التنقل في القائمة</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>فتح المختار</translation>
    </message>
    <message>
        <source>Edit the field</source>
        <translation>تحرير الحقل</translation>
    </message>
    <message>
        <source>Clear the search, leave the field as it was</source>
        <translation>مسح البحث، ترك الحقل كما كان</translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation>قراءة الصفحة من جديد</translation>
    </message>
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
        <translation>يوم مركز التدريب المهني: من المسجَّل، وكم ساعة أنجز كل متدرب، وماذا يتقن، وأي شهادة استحق.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>برنامج حر برخصة جنو العمومية، الإصدار الثالث أو ما بعده.</translation>
    </message>
    <message>
        <source>&amp;Back up to a folder…</source>
        <translation>&amp;نسخ احتياطي إلى مجلد…</translation>
    </message>
    <message>
        <source>Where backups are kept besides this PC: a stick, as a rule</source>
        <translation>أين تُحفظ النسخ الاحتياطية خارج هذا الجهاز: على ذاكرة USB عادةً</translation>
    </message>
    <message>
        <source>My lists</source>
        <translation>قوائمي</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;سجل</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>ت&amp;قارير</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أ&amp;دوات</translation>
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
        <translation>كتب شخص آخر «%1» هنا في هذه الأثناء. ما كتبته باقٍ هنا ولم يُحفظ.</translation>
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
    <message numerus="yes">
        <source>%n cell(s) not saved</source>
        <translation>
            <numerusform>كل الخلايا محفوظة</numerusform>
            <numerusform>خلية واحدة غير محفوظة</numerusform>
            <numerusform>خليتان غير محفوظتين</numerusform>
            <numerusform>%Ln خلايا غير محفوظة</numerusform>
            <numerusform>%Ln خلية غير محفوظة</numerusform>
            <numerusform>%Ln خلية غير محفوظة</numerusform>
        </translation>
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
        <translation>المجموعة %1: الرمز %2 حرفًا على الأكثر، والاسم والمشروع %3.</translation>
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
        <translation>المجموعة %1: المقاعد عدد من 0 (بلا حد) إلى %2.</translation>
    </message>
    <message>
        <source>There is a group %1 already.</source>
        <translation>توجد مجموعة %1 من قبل.</translation>
    </message>
    <message>
        <source>Group %1 keeps the programme version it was made with.</source>
        <translation>تحتفظ المجموعة %1 بإصدار البرنامج الذي أُنشئت به.</translation>
    </message>
</context>
<context>
    <name>warsha::GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>There is no group yet. A group is one run of a programme, with its dates and places.</source>
        <translation>لا توجد مجموعة بعد. المجموعة دورة واحدة من برنامج، بتواريخها ومقاعدها.</translation>
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
        <translation>أكمل</translation>
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
</context>
<context>
    <name>warsha::HitList</name>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>لا نتائج لـ «%1»</translation>
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
        <source>The entry is gone meanwhile.</source>
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
        <translation>12.3.2004 أو السنة وحدها</translation>
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
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 (%2) is registered already: %3.</source>
        <translation>%1 (%2) مسجل من قبل: %3.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like 12.3.2004, 2004-03-12, or the year alone.</source>
        <translation>«%1» ليس تاريخًا. اكتبه مثل 12.3.2004 أو 2004-03-12 أو السنة وحدها.</translation>
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
        <translation>حُذف المتدرب %1.</translation>
    </message>
    <message>
        <source>There is no trainee %1.</source>
        <translation>لا يوجد متدرب %1.</translation>
    </message>
    <message>
        <source>Stopped; nobody was registered.</source>
        <translation>توقف؛ لم يُسجَّل أحد.</translation>
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
        <source>Document number</source>
        <translation>رقم الوثيقة</translation>
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
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like 12.3.2004, 2004-03-12, or the year alone.</source>
        <translation>«%1» ليس تاريخًا. اكتبه مثل 12.3.2004 أو 2004-03-12 أو السنة وحدها.</translation>
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
        <translation>المهنة %1   ·   المجال %2</translation>
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
        <translation>النسخة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>%1, %2, version %3, %4</source>
        <translation>%1، %2، النسخة %3، %4</translation>
    </message>
</context>
<context>
    <name>warsha::ProgrammesPage</name>
    <message>
        <source>Programmes</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>No programme is here yet. Programmes come in as documents, from the command line.</source>
        <translation>لا برامج هنا بعد. تُستورد البرامج كمستندات من سطر الأوامر.</translation>
    </message>
    <message>
        <source>Choose a programme in the list to see its hours, its units and what its certificate asks.</source>
        <translation>اختر برنامجًا من القائمة لترى ساعاته ووحداته وما تتطلبه شهادته.</translation>
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
        <translation>هذا مركز نموذجي بأشخاص متخيَّلين. كلمة مروره «%1».</translation>
    </message>
</context>
<context>
    <name>warsha::StaffService</name>
    <message>
        <source>The short code of a member of staff has at most 40 characters.</source>
        <translation>الرمز القصير لعضو الفريق 40 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>There is a member of staff %1 already.</source>
        <translation>يوجد عضو في الفريق %1 من قبل.</translation>
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
        <translation>تراجع عن «%1»</translation>
    </message>
    <message>
        <source>Takes back: %1</source>
        <translation>يلغي: %1</translation>
    </message>
</context>
<context>
    <name>warsha::TraineeDetail</name>
    <message>
        <source>Parts of the trainee&apos;s record</source>
        <translation>أجزاء سجل المتدرب</translation>
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
        <source>Choose a trainee in the list to see who it is, and what they did.</source>
        <translation>اختر متدربًا من القائمة لترى من هو وماذا أنجز.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Nobody is registered yet. Register the first trainee here, or bring in a table.</source>
        <translation>لم يُسجَّل أحد بعد. سجّل المتدرب الأول هنا، أو استورد جدولًا.</translation>
    </message>
    <message>
        <source>Nobody is found for “%1”. Parts of a name in any script, a number or a phone will do.</source>
        <translation>لم يُعثر على أحد لـ «%1». يكفي جزء من الاسم بأي خط، أو رقم، أو هاتف.</translation>
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
</TS>
