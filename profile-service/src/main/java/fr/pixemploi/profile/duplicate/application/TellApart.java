package fr.pixemploi.profile.duplicate.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.duplicate.domain.NameSounds;
import fr.pixemploi.profile.duplicate.domain.TwoFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Somebody of the structure looked at two files: they are of two people, and nobody is asked again. */
@ApplicationScoped
@Transactional
public class TellApart {
    private final NameSounds sounds;
    private final BothFiles bothFiles;
    private final Clock clock;

    TellApart(NameSounds sounds, BothFiles bothFiles, Clock clock) {
        this.sounds = sounds;
        this.bothFiles = bothFiles;
        this.clock = clock;
    }

    public void handle(Caller caller, UUID file, UUID other) {
        UUID structure = bothFiles.structure(caller, file, other);
        sounds.tellApart(TwoFiles.of(file, other), structure, caller.subject(), clock.instant());
    }
}
