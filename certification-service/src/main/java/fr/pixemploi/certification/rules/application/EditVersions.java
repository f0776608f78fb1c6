package fr.pixemploi.certification.rules.application;

import fr.pixemploi.certification.rules.domain.CertificationRules;
import fr.pixemploi.certification.rules.domain.CertificationVersion;
import fr.pixemploi.certification.rules.domain.entered.EnteredVersion;
import fr.pixemploi.certification.rules.domain.entered.EnteredVersions;
import fr.pixemploi.certification.rules.domain.entered.VersionRefusal;
import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Members of the jury draft a version of the rules, change it, drop it; another one activates it. */
@ApplicationScoped
@Transactional
public class EditVersions {
    private final EnteredVersions entered;
    private final CertificationRules rules;
    private final Clock clock;

    EditVersions(EnteredVersions entered, CertificationRules rules, Clock clock) {
        this.entered = entered;
        this.rules = rules;
        this.clock = clock;
    }

    /** @param read null when there is no draft of this id yet */
    public EnteredVersion draft(Caller caller, @Nullable ReadVersion read, CertificationVersion version) {
        if (read != null) return saved(current(version.id(), read).changed(version, caller.subject(), now()));
        if (packagedOrActive(version.id())) throw new VersionRefusal.Taken();
        EnteredVersion draft = EnteredVersion.draft(version, caller.subject(), now());
        entered.add(draft);
        return draft;
    }

    private boolean packagedOrActive(String id) {
        return rules.named(id).isPresent();
    }

    public EnteredVersion activate(Caller caller, String id, ReadVersion read) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return saved(current(id, read).activated(caller.subject(), today, now()));
    }

    public void drop(String id, ReadVersion read) {
        current(id, read).requireDraft();
        entered.drop(id);
    }

    /** Drafts and what was activated; what comes with the platform is in its files. */
    public List<EnteredVersion> list() {
        return entered.all();
    }

    public EnteredVersion read(String id) {
        return entered.find(id).orElseThrow(VersionRefusal.NotFound::new);
    }

    private EnteredVersion current(String id, ReadVersion read) {
        EnteredVersion found = entered.lock(id).orElseThrow(VersionRefusal.NotFound::new);
        if (!read.is(found.revision())) throw new VersionRefusal.ChangedMeanwhile();
        return found;
    }

    private EnteredVersion saved(EnteredVersion version) {
        entered.save(version);
        return version;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
