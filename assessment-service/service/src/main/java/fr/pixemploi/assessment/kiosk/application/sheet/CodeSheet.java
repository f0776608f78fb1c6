package fr.pixemploi.assessment.kiosk.application.sheet;

import fr.pixemploi.assessment.kiosk.domain.CodeDigits;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Codes that were made for a group at once.
 *
 * @param zone of the structure, in which its end is told
 * @param slips in the order in which the people were named
 */
public record CodeSheet(UUID id, UUID structure, Instant expiresAt, ZoneId zone, List<Slip> slips) {
    /** People at most; the project's proposal, the largest group that one room takes. */
    public static final int MOST = 30;

    /**
     * The code of one person.
     *
     * @param digits null when they were told already
     * @param goesOn the person has an open sitting of the campaign, which goes on as it began
     */
    public record Slip(
            UUID code, UUID beneficiary, @Nullable CodeDigits digits, boolean goesOn) {}

    public CodeSheet {
        slips = List.copyOf(slips);
    }
}
