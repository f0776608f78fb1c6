package fr.pixemploi.profile.duplicate.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.duplicate.domain.NameSounds;
import fr.pixemploi.profile.duplicate.domain.TwoFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Somebody told two files apart by mistake. */
@ApplicationScoped
@Transactional
public class SuggestAgain {
    private final NameSounds sounds;
    private final BothFiles bothFiles;

    SuggestAgain(NameSounds sounds, BothFiles bothFiles) {
        this.sounds = sounds;
        this.bothFiles = bothFiles;
    }

    public void handle(Caller caller, UUID file, UUID other) {
        bothFiles.structure(caller, file, other);
        sounds.suggestAgain(TwoFiles.of(file, other));
    }
}
