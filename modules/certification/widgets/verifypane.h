// SPDX-License-Identifier: GPL-3.0-or-later
// Is this paper good? A code is typed, or scanned by a USB scanner, which types it; a photo, a scan or a PDF is chosen or
// dropped. The answer is one sentence with what was frozen when the paper was made; of a file with many codes, one each.
#pragma once

#include "certificationdesk.h"
#include "section.h"

class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace warsha {

class Card;
class DeskButton;
class DeskTable;
class MessageBar;
class VerifyTableModel;
struct CheckedPaper;

class VerifyPane : public QWidget
{
    Q_OBJECT
public:
    explicit VerifyPane(const CertificationDesk &desk, QWidget *parent = nullptr);
    void checkFile(const QString &path);
    void chooseFile(); ///< and checks it
    void ask();        ///< after what is typed; nothing where nothing is

Q_SIGNALS:
    void openAward(const QUuid &award);
    void working(const std::shared_ptr<warsha::Job> &job);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Code {
        int page = 0; ///< 0: typed
        QString text;
    };
    QLayout *makeAsk();
    void check(const QList<Code> &codes, const std::shared_ptr<Job> &job);
    void forget();
    void refuse(const QString &sentence);
    void showAnswer(const QUuid &answer);
    void fillAnswer(const CheckedPaper &paper, QWidget *content, QVBoxLayout *column);

    CertificationDesk m_desk;
    quint64 m_wanted = 0; ///< an answer to something older is not shown
    QLineEdit *m_typed = nullptr;
    QString m_asked; ///< as it was typed
    MessageBar *m_sum = nullptr;
    Card *m_listCard = nullptr;
    VerifyTableModel *m_answers = nullptr;
    DeskTable *m_table = nullptr;
    QScrollArea *m_scroll = nullptr; ///< of the answer: a low window shows it part by part
};

} // namespace warsha
