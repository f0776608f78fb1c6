package fr.pixemploi.profile.export.application;

import fr.pixemploi.kit.personal.BeforeErasure;
import fr.pixemploi.profile.beneficiary.domain.joining.FileParted;
import fr.pixemploi.profile.beneficiary.domain.renewal.FileReleased;
import fr.pixemploi.profile.export.domain.Exports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/**
 * A copy goes with any file in it: when the file parts from the others or gets another account, whoever may take the copy is not the one whom
 * that file is about; and when it is erased, all copies of it are. One that is being made ends.
 */
@ApplicationScoped
@Transactional
class LetGoOfLostFiles implements BeforeErasure {
    private final Exports exports;

    LetGoOfLostFiles(Exports exports) {
        this.exports = exports;
    }

    void parted(@Observes FileParted parted) {
        exports.removeAllWith(Set.of(parted.file()));
    }

    void released(@Observes FileReleased released) {
        exports.removeAllWith(Set.of(released.file()));
    }

    @Override
    public Set<String> handle(Set<UUID> people) {
        // The own ones go by the register, and with them what names them.
        exports.removeOthersWith(people);
        return Set.of();
    }
}
