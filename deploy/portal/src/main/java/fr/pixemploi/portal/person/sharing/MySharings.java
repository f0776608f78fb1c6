package fr.pixemploi.portal.person.sharing;

import fr.pixemploi.client.assessment.model.Result;
import fr.pixemploi.client.profile.model.Sharing;
import fr.pixemploi.client.profile.model.SharingAskedOfMe;
import fr.pixemploi.client.profile.model.SharingPurpose;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * What the person shares, is asked to share and can share.
 *
 * @param given those that hold come first
 * @param results of which the person chooses
 * @param structures that have a file of theirs
 */
record MySharings(
        List<SharingAskedOfMe> asked,
        List<Sharing> given,
        List<Result> results,
        List<UUID> structures,
        List<SharingPurpose> purposes) {
    MySharings {
        given = given.stream()
                .sorted(Comparator.comparing(MySharings::isActive).reversed())
                .toList();
    }

    private static boolean isActive(Sharing sharing) {
        return sharing.getStatus().equals("active");
    }

    /** In words; the code alone for one that the list does not have any more. */
    public String purpose(Sharing sharing) {
        return purposes.stream()
                .filter(one -> one.getCode().getValue().equals(sharing.getPurpose()))
                .findFirst()
                .map(SharingPurpose::getText)
                .orElse(sharing.getPurpose());
    }
}
