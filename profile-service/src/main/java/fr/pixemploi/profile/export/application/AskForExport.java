package fr.pixemploi.profile.export.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.application.GetMyFile;
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
    private final GetMyFile getMyFile;
    private final BeginExport begin;

    AskForExport(GetMyFile getMyFile, BeginExport begin) {
        this.getMyFile = getMyFile;
        this.begin = begin;
    }

    public Export handle(Caller caller) {
        UUID me = caller.self();
        Set<UUID> files = new HashSet<>(Set.of(me));
        getMyFile.all(caller).stream().map(Beneficiary::id).forEach(files::add);
        return begin.handle(me, files);
    }
}
