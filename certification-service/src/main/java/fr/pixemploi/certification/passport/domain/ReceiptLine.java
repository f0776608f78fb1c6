package fr.pixemploi.certification.passport.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a receipt says of one passage.
 *
 * @param passage its technical id, as it stands there
 * @param reason why it was rejected, or null
 */
public record ReceiptLine(
        String passage, PassageOutcome outcome, @Nullable String reason) {}
