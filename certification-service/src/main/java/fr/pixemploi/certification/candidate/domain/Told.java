package fr.pixemploi.certification.candidate.domain;

import fr.pixemploi.certification.rules.domain.CommentKey;
import fr.pixemploi.certification.rules.domain.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What people were told of a certification.
 *
 * @param comment why it is not validated, or null
 */
public record Told(Outcome outcome, @Nullable CommentKey comment) {}
