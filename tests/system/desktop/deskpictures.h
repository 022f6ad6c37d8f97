// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of what a walk comes to, for whoever looks at them before a release: into the folder that WARSHA_PICTURES names,
// a folder for each language, palette and size. Without that variable nothing is drawn.
//     WARSHA_PICTURES=pictures QT_QPA_PLATFORM=offscreen build/dev/tests/system/tst_system_desktop_walk
#pragma once

#include <QDir>
#include <QImage>
#include <QScrollArea>
#include <QScrollBar>
#include <QWidget>

namespace warsha {

class DeskPictures
{
public:
    [[nodiscard]] static bool areWanted() { return !qEnvironmentVariableIsEmpty("WARSHA_PICTURES"); }

    /// The folder of those that follow: "ar-dark-1024".
    void begin(const QString &folder)
    {
        m_folder = QDir(qEnvironmentVariable("WARSHA_PICTURES")).filePath(folder);
        m_last = {};
        m_number = 0;
    }

    /// Unless it looks as the one before it; what scrolls, part by part.
    void take(QWidget *of, const QString &name)
    {
        if (!areWanted() || !save(of, name))
            return;
        for (QScrollArea *area : of->findChildren<QScrollArea *>()) {
            QScrollBar *bar = area->verticalScrollBar();
            constexpr int worthALook = 40; // pixels below the edge
            if (!area->isVisible() || bar->maximum() < worthALook)
                continue;
            const int before = bar->value();
            for (int part = 2; bar->value() < bar->maximum(); ++part) {
                bar->setValue(bar->value() + bar->pageStep());
                save(of, name + QStringLiteral(" part ") + QString::number(part));
            }
            bar->setValue(before);
        }
    }

private:
    bool save(QWidget *of, const QString &name)
    {
        const QImage picture = of->grab().toImage();
        if (picture == m_last)
            return false;
        m_last = picture;
        QDir().mkpath(m_folder);
        QString file = name;
        file.replace(u' ', u'-');
        return picture.save(m_folder + u'/' + QString::number(++m_number).rightJustified(3, u'0') + u'-' + file + QStringLiteral(".png"));
    }

    QString m_folder;
    QImage m_last;
    int m_number = 0; ///< in the order of the walk
};

} // namespace warsha
