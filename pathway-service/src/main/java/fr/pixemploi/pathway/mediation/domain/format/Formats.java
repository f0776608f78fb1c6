package fr.pixemploi.pathway.mediation.domain.format;

import fr.pixemploi.pathway.mediation.domain.Theme;
import java.util.Collection;
import java.util.Set;

/** What the standards say, as an author wrote it. */
public interface Formats {
    Format of(RecordKind kind);

    /** What services and themes of the two vocabularies come to; what nobody mapped is left out. */
    Set<Theme> themes(Collection<String> said);

    /** How data.inclusion calls a theme. */
    String inclusionTheme(Theme theme);
}
