package fr.pixemploi.portal.room;

import fr.pixemploi.client.assessment.model.AlertCategories;
import fr.pixemploi.client.assessment.model.AlertCategory;
import io.quarkus.qute.TemplateExtension;

/** Words for the categories of alerts, in the reader's language. */
@TemplateExtension
class RoomViews {
    private RoomViews() {}

    /** Empty for one that nobody names. */
    static String nameOf(AlertCategories categories, String code, String language) {
        return categories.getItems().stream()
                .filter(one -> one.getCode().equals(code))
                .map(one -> in(one, language))
                .findFirst()
                .orElse("");
    }

    static String in(AlertCategory category, String language) {
        return language.equals("en") ? category.getEnglish() : category.getFrench();
    }
}
