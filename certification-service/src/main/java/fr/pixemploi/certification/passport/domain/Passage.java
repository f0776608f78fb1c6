package fr.pixemploi.certification.passport.domain;

import fr.pixemploi.certification.candidate.domain.Identity;
import fr.pixemploi.certification.certificate.domain.CertifiedResult;
import java.time.Instant;
import java.util.UUID;

/**
 * What the passport of skills is told of one certificate.
 *
 * @param id of the certificate, and of the passage there
 * @param number in its file
 * @param firstPublishedAt when its result was published first, before the certificate was replaced by one that says its holder rightly
 */
public record Passage(UUID id, int number, Identity holder, CertifiedResult result, Instant firstPublishedAt) {}
