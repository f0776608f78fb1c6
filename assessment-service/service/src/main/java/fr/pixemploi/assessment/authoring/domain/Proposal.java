package fr.pixemploi.assessment.authoring.domain;

import fr.pixemploi.assessment.bank.item.ItemId;
import java.time.Instant;
import java.util.List;

/**
 * An item, or a change of one, that an author would like to see in the bank.
 *
 * @param revision what a concurrent edit is noticed by; never used twice
 * @param content the whole file, its key included
 * @param findings warnings of the day when it was sent
 * @param proposed by whom first
 * @param changed by whom last
 */
public record Proposal(
        ItemId item, long revision, String content, List<Finding> findings, Signature proposed, Signature changed) {
    /**
     * Who did something, and when.
     *
     * @param author account, as the realm names it
     */
    public record Signature(String author, Instant at) {}

    public Proposal {
        findings = List.copyOf(findings);
    }
}
