package fr.pixemploi.portal.person.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.client.profile.model.MyMessage;
import fr.pixemploi.client.profile.model.MyMessagePage;
import fr.pixemploi.client.profile.model.Sharing;
import fr.pixemploi.client.profile.model.SharingPage;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the page of messages tells of a share that will end. */
class LettersTest {
    private static final UUID STRUCTURE = UUID.randomUUID();
    private static final MyMessage END = message(MyMessage.KindEnum.SHARING_ENDS, MyMessage.StateEnum.WAITING);

    @Test
    void aShareThatGoesOnIsToldOfWithoutADay() {
        MessagePages.Letters told = told(END, given("active"));
        assertThat(told.items()).containsExactly(END);
        assertThat(told.isDated(END)).isFalse();
    }

    @Test
    void nothingIsToldOfAShareThatWasStopped() {
        assertThat(told(END, given("ended")).items()).isEmpty();
        MyMessage withheld = message(MyMessage.KindEnum.SHARING_ENDS, MyMessage.StateEnum.WITHHELD)
                .reason(MyMessage.ReasonEnum.OUTDATED);
        assertThat(told(withheld, given("active")).items()).isEmpty();
    }

    @Test
    void allIsToldWhileNobodyKnowsWhatIsShared() {
        assertThat(told(END, null).items()).containsExactly(END);
        assertThat(told(END, given("ended").nextCursor("more")).items()).containsExactly(END);
    }

    @Test
    void otherMessagesStay() {
        MyMessage sent = message(MyMessage.KindEnum.RESULT_READY, MyMessage.StateEnum.SENT);
        MessagePages.Letters told = told(sent, given("ended"));
        assertThat(told.items()).containsExactly(sent);
        assertThat(told.isDated(sent)).isTrue();
    }

    private static MessagePages.Letters told(MyMessage message, @Nullable SharingPage given) {
        return MessagePages.Letters.of(new MyMessagePage().items(List.of(message)), given);
    }

    private static MyMessage message(MyMessage.KindEnum kind, MyMessage.StateEnum state) {
        return new MyMessage().kind(kind).state(state).structureId(STRUCTURE);
    }

    private static SharingPage given(String status) {
        return new SharingPage()
                .items(List.of(new Sharing().structureId(STRUCTURE).status(status)));
    }
}
