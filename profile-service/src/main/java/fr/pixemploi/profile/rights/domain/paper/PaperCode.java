package fr.pixemploi.profile.rights.domain.paper;

import java.time.Instant;
import java.util.UUID;

/**
 * The right to say, without account and desk, what is to end for the person of one file, and to ask for what the law gives. It shows nothing of
 * the file.
 *
 * @param structureId whose file it is
 * @param madeBy account of who printed it
 * @param digest of the code on the sheet
 */
public record PaperCode(
        UUID fileId, UUID structureId, String madeBy, Instant madeAt, Instant expiresAt, String digest) {}
