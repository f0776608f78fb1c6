package fr.pixemploi.assessment.authoring.domain;

import fr.pixemploi.assessment.bank.item.ItemId;
import java.util.List;

/**
 * A version of the bank that an author made: the deployment's files with everything published up to it.
 *
 * @param number from 1, without gaps
 * @param bankVersion SHA-256 of all files, as results name it
 * @param replaced the bank's version before
 * @param added items that the bank did not have
 * @param changed items whose file is another one now
 * @param retired items that are no longer asked
 * @param note why, in words
 */
public record Publication(
        long number,
        String bankVersion,
        String replaced,
        List<ItemId> added,
        List<ItemId> changed,
        List<ItemId> retired,
        String note,
        Proposal.Signature signature) {
    public Publication {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        retired = List.copyOf(retired);
    }
}
