package fr.pixemploi.certification.centre.domain;

import fr.pixemploi.certification.rules.domain.Certification;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All centres, and what each is accredited for. */
public interface Centres {
    /** False when it is there already; that one stays as it is. */
    boolean add(Centre centre);

    void change(Centre centre);

    Optional<Centre> find(UUID id);

    /** Held until the transaction ends. */
    Optional<Centre> lock(UUID id);

    /** In the order of ids. */
    List<Centre> all(@Nullable UUID after, int limit);

    /** False when there is one of that id. */
    boolean grant(Accreditation accreditation);

    /** Writes its end. */
    void end(Accreditation accreditation);

    /** One of a centre, held until the transaction ends. */
    Optional<Accreditation> lockAccreditation(UUID id, UUID centreId);

    /** Those of a centre, the newest first. */
    List<Accreditation> accreditations(UUID centreId);

    /** Whether one of them holds on that day. */
    default boolean accredited(UUID centreId, Certification certification, LocalDate day) {
        return accreditations(centreId).stream()
                .anyMatch(one -> one.certification() == certification && one.holdsOn(day));
    }
}
