package fr.pixemploi.certification.rules.domain.entered;

import fr.pixemploi.certification.rules.domain.CertificationVersion;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of the rules that somebody drafted. It is changed as long as it is a draft; once another member of the jury activated it, it never
 * is again.
 *
 * @param author account of who changed the draft last
 * @param activatedBy account of the other one; null for a draft
 * @param revision counts its changes, from 1
 */
public record EnteredVersion(
        CertificationVersion version,
        String author,
        Instant draftedAt,
        @Nullable String activatedBy,
        @Nullable Instant activatedAt,
        long revision) {
    public static EnteredVersion draft(CertificationVersion version, String author, Instant now) {
        return new EnteredVersion(version, author, now, null, null, 1);
    }

    public boolean isActive() {
        return activatedBy != null;
    }

    public EnteredVersion changed(CertificationVersion to, String by, Instant now) {
        requireDraft();
        return new EnteredVersion(to, by, now, null, null, revision + 1);
    }

    /** @param today nothing is decided under rules that were not known */
    public EnteredVersion activated(String by, LocalDate today, Instant now) {
        requireDraft();
        if (by.equals(author)) throw new VersionRefusal.SameReader();
        if (version.validFrom().isBefore(today)) throw new VersionRefusal.BeginsInThePast();
        return new EnteredVersion(version, author, draftedAt, by, now, revision + 1);
    }

    public void requireDraft() {
        if (isActive()) throw new VersionRefusal.Active();
    }
}
