package fr.pixemploi.assessment.sitting.domain.answer;

/**
 * That the page of a question was left.
 *
 * @param number of the question
 * @param times how often
 * @param seconds how long in all
 * @param held whether the question has the focus rule and the candidate is not exempt from it
 */
public record FocusLoss(int number, int times, double seconds, boolean held) {
    public FocusLoss {
        if (number < 1) throw new IllegalArgumentException("questions are numbered from 1");
        if (times < 0 || !(seconds >= 0)) throw new IllegalArgumentException("nobody leaves a page less than never");
    }
}
