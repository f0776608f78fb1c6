package fr.pixemploi.assessment.framework.application;

import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.framework.domain.FrameworkDocument;
import fr.pixemploi.assessment.framework.domain.FrameworkEvents;
import fr.pixemploi.assessment.framework.domain.FrameworkFault;
import fr.pixemploi.assessment.framework.domain.FrameworkRefusal;
import fr.pixemploi.assessment.framework.domain.Frameworks;
import fr.pixemploi.assessment.framework.domain.StructureFramework;
import fr.pixemploi.assessment.framework.domain.StructureFrameworks;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A structure's manager publishes a framework of the structure's own, gives it a new version, or archives it. */
@ApplicationScoped
public class PublishStructureFramework {
    private final StructureFrameworks all;
    private final Frameworks platform;
    private final FrameworkFile files;
    private final FindSkills skills;
    private final FrameworkEvents events;
    private final Clock clock;

    PublishStructureFramework(
            StructureFrameworks all,
            Frameworks platform,
            FrameworkFile files,
            FindSkills skills,
            FrameworkEvents events,
            Clock clock) {
        this.all = all;
        this.platform = platform;
        this.files = files;
        this.skills = skills;
        this.events = events;
        this.clock = clock;
    }

    /** The first version. */
    @Transactional
    public StructureFramework handle(Caller caller, UUID structure, byte[] file) {
        if (!caller.has(StructureRole.MANAGER, structure)) throw new FrameworkRefusal.FrameworkUnknown();
        StructureFramework first = new StructureFramework(Ids.next(), structure, 1, 1, null, now(), checked(file));
        all.add(first);
        events.announce(first);
        return first;
    }

    /** The next version; older ones stay, for the results that are read in them. */
    @Transactional
    public StructureFramework handle(Caller caller, UUID structure, UUID id, ReadVersion read, byte[] file) {
        StructureFramework before = current(caller, structure, id, read);
        return changed(new StructureFramework(
                id, structure, before.revision() + 1, before.version() + 1, null, now(), checked(file)));
    }

    /** It is not offered any more; what was read in it can be read again. */
    @Transactional
    public StructureFramework archive(Caller caller, UUID structure, UUID id, ReadVersion read) {
        StructureFramework before = current(caller, structure, id, read);
        return changed(new StructureFramework(
                id,
                structure,
                before.revision() + 1,
                before.version(),
                now(),
                before.publishedAt(),
                before.document()));
    }

    private StructureFramework changed(StructureFramework after) {
        all.put(after);
        events.announce(after);
        return after;
    }

    private StructureFramework current(Caller caller, UUID structure, UUID id, ReadVersion read) {
        if (!caller.has(StructureRole.MANAGER, structure)) throw new FrameworkRefusal.FrameworkUnknown();
        StructureFramework found = all.take(id, structure).orElseThrow(FrameworkRefusal.FrameworkUnknown::new);
        if (!read.is(found.revision())) throw new FrameworkRefusal.ChangedMeanwhile();
        if (found.archivedAt() != null) throw new FrameworkRefusal.FrameworkArchived();
        return found;
    }

    private FrameworkDocument checked(byte[] file) {
        FrameworkDocument document = files.read(file);
        Optional<Framework> base = platform.versions().stream()
                .filter(framework ->
                        framework.code().equals(document.base()) && framework.version() == document.baseVersion())
                .findFirst();
        List<FrameworkFault> faults = StructureFramework.faults(document, base, skills.items());
        if (!faults.isEmpty()) throw new FrameworkRefusal.DocumentRefused(faults);
        return document;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
