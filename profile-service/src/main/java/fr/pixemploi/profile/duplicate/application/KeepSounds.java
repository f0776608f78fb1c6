package fr.pixemploi.profile.duplicate.application;

import fr.pixemploi.profile.beneficiary.domain.FileNamed;
import fr.pixemploi.profile.beneficiary.domain.FilesRegistered;
import fr.pixemploi.profile.duplicate.domain.NameSounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;

/** Keeps how the names of a file sound, whoever wrote them: one by one, by an import, or the person. A file of no structure has none to compare it in. */
@ApplicationScoped
@Transactional
class KeepSounds {
    private final NameSounds sounds;
    private final SoundOfNames soundOf;

    KeepSounds(NameSounds sounds, SoundOfNames soundOf) {
        this.sounds = sounds;
        this.soundOf = soundOf;
    }

    void handle(@Observes FileNamed named) {
        if (named.structure() != null) sounds.set(named.structure(), List.of(of(named)));
    }

    void handle(@Observes FilesRegistered registered) {
        sounds.set(
                registered.structure(),
                registered.files().stream().map(this::of).toList());
    }

    private NameSounds.Sounds of(FileNamed named) {
        return new NameSounds.Sounds(
                named.file(),
                soundOf.of(named.person().lastName()),
                soundOf.of(named.person().firstName()),
                named.person().birthDate());
    }
}
