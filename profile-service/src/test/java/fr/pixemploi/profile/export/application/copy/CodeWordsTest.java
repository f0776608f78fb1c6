package fr.pixemploi.profile.export.application.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import org.junit.jupiter.api.Test;

class CodeWordsTest {
    @Test
    void aCodeThatNobodyWroteDownIsShownAsItIs() {
        assertThat(new CodeWords().of("completed")).isEqualTo("terminé");
        assertThat(new CodeWords().of("Préfère le matin.")).isEqualTo("Préfère le matin.");
    }

    @Test
    void noTableLeadsOutOfTheArchive() {
        assertThatThrownBy(() -> Part.read("""
                {"service": "pathway", "tables": [{"table": "../../x", "label": "x", "purpose": "x", "retention": "x",
                 "columns": [], "rows": []}]}
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .hasMessageContaining("cannot be read");
    }
}
