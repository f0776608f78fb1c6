package fr.pixemploi.portal.release;

import fr.pixemploi.client.profile.model.Release;
import fr.pixemploi.client.profile.model.ReleaseCode;
import fr.pixemploi.client.profile.model.ReleaseEstimate;
import fr.pixemploi.client.profile.model.ReleaseFigure;
import fr.pixemploi.client.profile.model.ReleaseRow;
import fr.pixemploi.client.profile.model.ReleaseTable;
import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Figures as they are read, and as bars beside them. */
@TemplateExtension
class ReleaseViews {
    private static final int WIDTH = 200;

    private ReleaseViews() {}

    /** The neighbours that are told together. */
    static String name(ReleaseRow row) {
        return row.getParts().stream().map(ReleaseCode::getLabel).collect(Collectors.joining(" + "));
    }

    /** Of what it is a part, where that is not said by its name. */
    static String of(ReleaseRow row) {
        String whole = row.getWithin().getLabel();
        return whole.equals(name(row)) ? "" : whole;
    }

    static String percent(ReleaseEstimate share, String language) {
        return "%s (%s – %s)"
                .formatted(
                        percent(share.getValue(), language),
                        percent(share.getLow(), language),
                        percent(share.getHigh(), language));
    }

    private static String percent(double share, String language) {
        return String.format(locale(language), language.equals("en") ? "%.1f%%" : "%.1f\u00a0%%", 100 * share);
    }

    static String levels(ReleaseEstimate mean, String language) {
        return String.format(locale(language), "%+.2f (%+.2f – %+.2f)", mean.getValue(), mean.getLow(), mean.getHigh());
    }

    private static Locale locale(String language) {
        return language.equals("en") ? Locale.ENGLISH : Locale.FRENCH;
    }

    /** Of a share's bar, of which all is 200 long. */
    static long bar(ReleaseEstimate share) {
        return Math.round(share.getValue() * WIDTH);
    }

    static ReleaseFigure figure(Release release, ReleaseTable table) {
        return release.getFigures().stream()
                .filter(figure -> figure.getCode().equals(table.getFigure()))
                .findFirst()
                .orElseThrow();
    }

    static ReleaseCode facet(Release release, ReleaseTable table) {
        return release.getFacets().stream()
                .filter(facet -> facet.getCode().equals(table.getFacet()))
                .findFirst()
                .orElseThrow();
    }

    static List<ReleaseCode> kinds(ReleaseFigure figure) {
        return figure.getCategories().size() < 2 ? List.of() : figure.getCategories();
    }
}
