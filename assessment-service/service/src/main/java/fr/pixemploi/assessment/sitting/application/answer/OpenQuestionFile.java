package fr.pixemploi.assessment.sitting.application.answer;

import fr.pixemploi.assessment.bank.document.MadeFile;
import fr.pixemploi.assessment.bank.file.AttachedFiles;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBanks;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.task.Attachment;
import fr.pixemploi.assessment.bank.item.task.Picture;
import fr.pixemploi.assessment.bank.item.task.Task;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingRefusal;
import fr.pixemploi.assessment.sitting.domain.Sittings;
import fr.pixemploi.assessment.sitting.domain.answer.Asked;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** Makes a file of a question as one sitting sees it: the same one at each call, since its variant is the sitting's. */
@ApplicationScoped
public class OpenQuestionFile {
    private final Sittings sittings;
    private final ItemBanks banks;

    OpenQuestionFile(Sittings sittings, ItemBanks banks) {
        this.sittings = sittings;
        this.banks = banks;
    }

    /**
     * The file. Whoever calls has made sure that its address was given out by this service.
     *
     * @throws SittingRefusal.SittingUnknown when there is no such file
     */
    public MadeFile handle(UUID sittingId, int number, String name) {
        Sitting sitting = sittings.find(sittingId).orElseThrow(SittingRefusal.SittingUnknown::new);
        Item item = itemOf(sitting, number)
                .flatMap(id -> sitting.seen(banks.under(sitting.bankVersion()), id))
                .orElseThrow(SittingRefusal.SittingUnknown::new);
        if (name.equals(Picture.NAME) && item.task() instanceof Task.Hotspot task)
            return new MadeFile(name, "image/svg+xml", task.picture().svg().getBytes(StandardCharsets.UTF_8));
        Attachment file = item.files().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(SittingRefusal.SittingUnknown::new);
        return AttachedFiles.make(file);
    }

    private static Optional<ItemId> itemOf(Sitting sitting, int number) {
        Asked current = sitting.current();
        if (current != null && number == sitting.number()) return Optional.of(current.item());
        if (number < 1 || number > sitting.answered().size()) return Optional.empty();
        return Optional.of(sitting.answered().get(number - 1).item());
    }
}
