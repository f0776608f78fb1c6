package fr.pixemploi.kit.release.rest;

import fr.pixemploi.kit.csv.CsvWriter;
import fr.pixemploi.kit.release.Estimate;
import fr.pixemploi.kit.release.Labelled;
import fr.pixemploi.kit.release.Quarter;
import fr.pixemploi.kit.release.Release;
import fr.pixemploi.kit.release.ReleaseTable;
import fr.pixemploi.kit.release.work.ShowReleases;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A release as one table, with its dictionary: a row a figure, facet, part and category. */
public final class OpenData {
    private static final String BETWEEN = " + ";
    /** Stands for the facets of the release. */
    private static final String FACETS = "{facets}";

    /** @param type of a Table Schema */
    private record Column(String name, String type, String title, String description, boolean required) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("quarter", "string", "Trimestre", "Par exemple 2027-Q1, à l’heure de Paris.", true),
            new Column("figure", "string", "Indicateur", "Code de l’indicateur.", true),
            new Column("figure_title", "string", "Nom de l’indicateur", "En français.", true),
            new Column("facet", "string", "Découpage", "Code du découpage : " + FACETS + ".", true),
            new Column(
                    "within",
                    "string",
                    "Ensemble",
                    "Code de la ligne dont celle-ci est une partie, ou son propre code.",
                    true),
            new Column("within_label", "string", "Nom de l’ensemble", "En français.", true),
            new Column(
                    "parts",
                    "string",
                    "Lignes réunies",
                    "Codes des lignes comptées ensemble, séparés par « + ».",
                    true),
            new Column("parts_label", "string", "Noms des lignes réunies", "Séparés par « + ».", true),
            new Column(
                    "people_drawn",
                    "integer",
                    "Personnes tirées au sort",
                    "Toutes catégories ; pas toutes les personnes.",
                    true),
            new Column("category", "string", "Catégorie", "Vide quand l’indicateur n’en a qu’une.", false),
            new Column("category_label", "string", "Nom de la catégorie", "En français.", false),
            new Column("people_in_category", "integer", "Personnes tirées au sort de la catégorie", "", false),
            new Column("value", "number", "Valeur", "Part de 0 à 1, ou moyenne ; l’indicateur dit de quoi.", false),
            new Column("low", "number", "Borne basse", "De l’intervalle à 95 %.", false),
            new Column("high", "number", "Borne haute", "De l’intervalle à 95 %.", false));

    /** A Table Schema (Frictionless Data, version 1). */
    @Schema(name = "TableSchema")
    public record TableSchema(
            List<FieldView> fields,
            @Schema(examples = "[\"\"]") List<String> missingValues,

            @Schema(examples = "[\"figure\", \"parts\"]") List<String> primaryKey) {}

    @Schema(name = "TableSchemaField")
    public record FieldView(
            @Schema(examples = "figure") String name,
            @Schema(examples = "string") String type,
            @Schema(examples = "Indicateur") String title,
            @Schema(examples = "Code de l'indicateur.") String description,
            ConstraintsView constraints) {}

    @Schema(name = "TableSchemaConstraints")
    public record ConstraintsView(@Schema(examples = "true") boolean required) {}

    private final ShowReleases show;

    OpenData(ShowReleases show) {
        this.show = show;
    }

    TableSchema schema(Quarter quarter) {
        String facets =
                show.release(quarter).facets().stream().map(Labelled::code).collect(Collectors.joining(", "));
        return new TableSchema(
                COLUMNS.stream()
                        .map(column -> new FieldView(
                                column.name(),
                                column.type(),
                                column.title(),
                                column.description().replace(FACETS, facets),
                                new ConstraintsView(column.required())))
                        .toList(),
                List.of(""),
                List.of("quarter", "figure", "facet", "parts", "category"));
    }

    /** Table by table, so that nothing of the database waits for whoever reads slowly. */
    void write(Quarter quarter, OutputStream out) throws IOException {
        Release release = show.release(quarter);
        try (CsvWriter csv =
                new CsvWriter(out, COLUMNS.stream().map(Column::name).toList())) {
            for (Release.Definition figure : release.figures())
                for (Labelled facet : release.facets()) {
                    ReleaseTable table = show.table(quarter, figure.code(), facet.code());
                    for (ReleaseTable.Line line : table.rows()) write(csv, begin(quarter, figure, facet, line), line);
                }
        }
    }

    private static List<@Nullable Object> begin(
            Quarter quarter, Release.Definition figure, Labelled facet, ReleaseTable.Line line) {
        return Arrays.asList(
                quarter,
                figure.code(),
                figure.title(),
                facet.code(),
                line.within().code(),
                line.within().label(),
                line.parts().stream().map(Labelled::code).collect(Collectors.joining(BETWEEN)),
                line.parts().stream().map(Labelled::label).collect(Collectors.joining(BETWEEN)),
                line.people());
    }

    private static void write(CsvWriter csv, List<@Nullable Object> begin, ReleaseTable.Line line) throws IOException {
        if (line.categories().isEmpty()) csv.write(row(begin, null, null, null, line.mean()));
        for (ReleaseTable.Category category : line.categories())
            csv.write(row(begin, category.code(), category.label(), category.people(), category.share()));
    }

    private static List<@Nullable Object> row(
            List<@Nullable Object> begin,
            @Nullable String category,
            @Nullable String label,
            @Nullable Integer people,
            @Nullable Estimate estimate) {
        List<@Nullable Object> row = new ArrayList<>(begin);
        row.add(category);
        row.add(label);
        row.add(people);
        row.add(estimate == null ? null : estimate.value());
        row.add(estimate == null ? null : estimate.low());
        row.add(estimate == null ? null : estimate.high());
        return row;
    }
}
