package fr.pixemploi.pathway.mediation.persistence;

import fr.pixemploi.kit.json.PackagedYaml;
import fr.pixemploi.pathway.mediation.domain.Theme;
import fr.pixemploi.pathway.mediation.domain.format.Field;
import fr.pixemploi.pathway.mediation.domain.format.Format;
import fr.pixemploi.pathway.mediation.domain.format.Formats;
import fr.pixemploi.pathway.mediation.domain.format.RecordKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The formats and themes of {@code mediation/*.yaml}; read once, at start, which fails on what is wrong. */
@ApplicationScoped
class YamlFormats implements Formats {
    private static final String FORMATS = "mediation/formats.yaml";
    private static final String THEMES = "mediation/themes.yaml";
    private static final String OF_INCLUSION = "numerique--";

    private record Rows(Map<RecordKind, List<Row>> formats) {}

    private record Row(
            String name,
            @Nullable Boolean needed,
            @Nullable Integer list,
            @Nullable Boolean number,
            @Nullable Boolean date,
            @Nullable String pattern,
            @Nullable Integer least,
            @Nullable Integer most,
            @Nullable Set<String> values) {
        Field toField() {
            return new Field(
                    name,
                    Boolean.TRUE.equals(needed),
                    list,
                    Boolean.TRUE.equals(number),
                    Boolean.TRUE.equals(date),
                    pattern == null ? null : Pattern.compile(pattern),
                    least,
                    most,
                    values == null ? Set.of() : values);
        }
    }

    private record Mapping(String version, String status, Map<Theme, List<String>> themes) {}

    private final Map<RecordKind, Format> formats = new HashMap<>();
    private final Map<String, Theme> themes = new HashMap<>();

    YamlFormats() {
        PackagedYaml.read(FORMATS, Rows.class)
                .formats()
                .forEach((kind, rows) -> formats.put(
                        kind, new Format(rows.stream().map(Row::toField).toList())));
        PackagedYaml.read(THEMES, Mapping.class)
                .themes()
                .forEach((theme, said) -> said.forEach(text -> themes.put(text, theme)));
        if (formats.size() < RecordKind.values().length)
            throw new IllegalStateException(FORMATS + ": a kind is missing");
        for (Theme theme : Theme.values()) {
            if (!themes.containsValue(theme)) throw new IllegalStateException(THEMES + ": nothing comes to " + theme);
        }
    }

    @Override
    public Format of(RecordKind kind) {
        return Objects.requireNonNull(formats.get(kind));
    }

    @Override
    public Set<Theme> themes(Collection<String> said) {
        Set<Theme> found = EnumSet.noneOf(Theme.class);
        for (String text : said) {
            Theme theme = themes.get(text);
            if (theme != null) found.add(theme);
        }
        return found;
    }

    @Override
    public String inclusionTheme(Theme theme) {
        return themes.entrySet().stream()
                .filter(entry -> entry.getValue() == theme && entry.getKey().startsWith(OF_INCLUSION))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(THEMES + ": " + theme + " is none of data.inclusion"));
    }
}
