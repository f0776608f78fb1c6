package fr.pixemploi.profile.message.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageKindTest {
    @Test
    void whoWantsNoMessageAtAllMayRefuseEachKind() {
        assertThat(MessageKind.COUNT).isEqualTo(MessageKind.values().length);
        assertThat(MessageKind.CODES)
                .isEqualTo(
                        Stream.of(MessageKind.values()).map(MessageKind::code).collect(Collectors.joining("|")));
    }
}
