package fr.pixemploi.profile.export.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.export.domain.Export;
import fr.pixemploi.profile.export.domain.ExportRefusal;
import fr.pixemploi.profile.export.domain.Exports;
import fr.pixemploi.profile.export.domain.PersonCopy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The person sees how far their exports are, and takes the copy. */
@ApplicationScoped
@Transactional
public class ShowMyExports {
    private final Exports exports;
    private final TakeCopy take;

    ShowMyExports(Exports exports, TakeCopy take) {
        this.exports = exports;
        this.take = take;
    }

    /** Newest first. */
    public List<Export> all(Caller caller) {
        return exports.of(caller.self(), null);
    }

    /** @throws ExportRefusal.NoSuchExport when it is not the caller's own */
    public Export one(Caller caller, UUID id) {
        UUID me = caller.self();
        return exports.find(id)
                .filter(export -> export.personId().equals(me))
                .orElseThrow(ExportRefusal.NoSuchExport::new);
    }

    /** A ZIP file. */
    public byte[] archive(Caller caller, UUID id) {
        return take.archive(one(caller, id));
    }

    public PersonCopy.Page page(Caller caller, UUID id) {
        return take.page(one(caller, id));
    }
}
