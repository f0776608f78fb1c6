package fr.pixemploi.profile.readlog.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.readlog.domain.PersonReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The person sees who read the own data, in all services. */
@ApplicationScoped
@Transactional
public class ListMyReads {
    private final PersonReads reads;

    ListMyReads(PersonReads reads) {
        this.reads = reads;
    }

    public List<PersonReads.Named> handle(Caller caller, @Nullable UUID before, int max) {
        return reads.of(caller.self(), before, max);
    }
}
