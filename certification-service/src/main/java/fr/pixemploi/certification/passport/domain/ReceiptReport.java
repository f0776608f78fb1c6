package fr.pixemploi.certification.passport.domain;

import java.util.List;

/**
 * What a receipt changed.
 *
 * @param accepted passages that it says are accepted, newly
 * @param rejected passages that go again
 * @param known passages of which it says what was known
 * @param contradicted passages of which it says the contrary of what was known, which stays
 * @param unknown the first technical ids that are not in the batch; nothing is changed by them
 * @param unknownCount how many there are
 */
public record ReceiptReport(
        int accepted, int rejected, int known, int contradicted, List<String> unknown, int unknownCount) {
    public ReceiptReport {
        unknown = List.copyOf(unknown);
    }
}
