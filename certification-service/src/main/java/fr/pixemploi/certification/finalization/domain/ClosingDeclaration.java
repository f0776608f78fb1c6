package fr.pixemploi.certification.finalization.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the centre declares of a session.
 *
 * @param attendanceSigned whether the attendance sheet is signed
 * @param comment of the invigilators, beside incidents and never in their place
 * @param by account of who declared it
 */
public record ClosingDeclaration(
        boolean attendanceSigned, @Nullable String comment, String by, Instant at) {}
