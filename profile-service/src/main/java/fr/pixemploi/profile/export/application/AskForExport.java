package fr.pixemploi.profile.export.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.application.HoldFile;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.export.domain.Export;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** A person wants all that is kept of them, under whichever of their files. */
@ApplicationScoped
@Transactional
public class AskForExport {
    private final HoldFile holdFile;
    private final BeginExport begin;

    AskForExport(HoldFile holdFile, BeginExport begin) {
        this.holdFile = holdFile;
        this.begin = begin;
    }

    public Export handle(Caller caller) {
        UUID me = caller.self();
        Set<UUID> files = new HashSet<>(Set.of(me));
        // Held, so that none of them parts before the export is there to be taken back.
        holdFile.all(me).stream().map(Beneficiary::id).forEach(files::add);
        return begin.handle(me, files);
    }
}
