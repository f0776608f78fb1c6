package fr.pixemploi.assessment.live.application.candidate;

import fr.pixemploi.assessment.live.domain.AlertCategory;
import fr.pixemploi.assessment.live.domain.RoomRulesBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What may be wrong with a question, for candidates to choose from. */
@ApplicationScoped
public class ListAlertCategories {
    private final RoomRulesBook book;

    ListAlertCategories(RoomRulesBook book) {
        this.book = book;
    }

    public List<AlertCategory> handle() {
        return book.rules().categories();
    }
}
