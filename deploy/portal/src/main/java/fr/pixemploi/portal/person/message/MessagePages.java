package fr.pixemploi.portal.person.message;

import fr.pixemploi.client.profile.ApiResponse;
import fr.pixemploi.client.profile.model.MessageChoices;
import fr.pixemploi.client.profile.model.MessageChoices.ChannelEnum;
import fr.pixemploi.client.profile.model.MessageChoices.OffEnum;
import fr.pixemploi.client.profile.model.MyMessage;
import fr.pixemploi.client.profile.model.MyMessagePage;
import fr.pixemploi.client.profile.model.SharingPage;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Part;
import fr.pixemploi.portal.services.Profile;
import fr.pixemploi.portal.services.Read;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What I was written, and which kinds of messages I want, by which way. */
@Path("/mon-espace/messages")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class MessagePages {
    private final Calls calls;
    private final Profile profile;

    MessagePages(Calls calls, Profile profile) {
        this.calls = calls;
        this.profile = profile;
    }

    /** @param version of the choices, so that a second tab does not undo what the first said */
    record Choices(
            List<String> kinds, List<String> off, @Nullable String channel, String version) {
        static Choices of(ApiResponse<MessageChoices> answer) {
            MessageChoices said = answer.getData();
            return new Choices(
                    Stream.of(OffEnum.values()).map(OffEnum::getValue).toList(),
                    said.getOff().stream().map(OffEnum::getValue).toList(),
                    said.getChannel() == null ? null : said.getChannel().getValue(),
                    Read.version(answer.getHeaders()));
        }

        public boolean isWanted(String kind) {
            return !off.contains(kind);
        }

        public boolean isBy(String way) {
            return way.equals(channel);
        }
    }

    /** A page of messages, without those that tell nothing any more. */
    record Letters(List<MyMessage> items, @Nullable String nextCursor) {
        /** @param given what is shared; null when it is not known, or not all of it */
        static Letters of(MyMessagePage page, @Nullable SharingPage given) {
            return new Letters(
                    page.getItems().stream()
                            .filter(one -> one.getKind() != MyMessage.KindEnum.SHARING_ENDS || isOfUse(one, given))
                            .toList(),
                    page.getNextCursor());
        }

        /** The end of a share is told beforehand, months ahead at times: of one that was stopped meanwhile nothing will be. */
        private static boolean isOfUse(MyMessage end, @Nullable SharingPage given) {
            if (end.getReason() == MyMessage.ReasonEnum.OUTDATED) return false;
            if (end.getState() != MyMessage.StateEnum.WAITING || given == null || given.getNextCursor() != null)
                return true;
            return given.getItems().stream()
                    .anyMatch(one -> one.getStatus().equals("active")
                            && one.getStructureId().equals(end.getStructureId()));
        }

        /** When it was sent, or was to be: nobody knows yet of one that waits. */
        public boolean isDated(MyMessage one) {
            return one.getState() != MyMessage.StateEnum.WAITING;
        }
    }

    @CheckedTemplate(basePath = "person/message")
    static class Templates {
        static native TemplateInstance messages(Letters messages, Choices choices);
    }

    @GET
    @Authenticated
    public String show(@QueryParam("suite") @Nullable String cursor) {
        Part<ApiResponse<MessageChoices>> choices =
                calls.part(() -> profile.messages.getMyMessageSettingsWithHttpInfo(null));
        Part<SharingPage> given = calls.part(() -> profile.sharings.listMySharings(null, 50));
        MyMessagePage messages = calls.get(() -> profile.messages.listMyMessages(cursor, 20));
        return Templates.messages(Letters.of(messages, given.getValue()), Choices.of(calls.get(choices)))
                .render();
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @FormParam("wanted") List<String> wanted,
            @FormParam("channel") String channel,
            @FormParam("version") String version,
            @FormParam(FormState.ONCE) String once) {
        MessageChoices choices = new MessageChoices()
                .off(Stream.of(OffEnum.values())
                        .filter(kind -> !wanted.contains(kind.getValue()))
                        .toList());
        if (!channel.isEmpty()) choices.channel(ChannelEnum.fromValue(channel));
        calls.get(() -> profile.messages.updateMyMessageSettings(version, choices));
        return Go.to("/mon-espace/messages", Done.SAVED);
    }
}
