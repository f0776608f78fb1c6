package fr.pixemploi.profile.readlog.application;

import fr.pixemploi.profile.readlog.domain.PersonRead;
import fr.pixemploi.profile.readlog.domain.PersonReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An inquiry: whose data an account read in a window, by ids. */
@ApplicationScoped
@Transactional
public class ListReadsOfAccount {
    private final PersonReads reads;

    ListReadsOfAccount(PersonReads reads) {
        this.reads = reads;
    }

    /** @param until excluded */
    public List<PersonRead> handle(String reader, Instant from, Instant until, @Nullable UUID before, int max) {
        return reads.by(reader, from, until, before, max);
    }
}
