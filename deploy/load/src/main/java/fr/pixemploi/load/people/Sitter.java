package fr.pixemploi.load.people;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/**
 * Who sits at one account: starts a test, answers as somebody of the drawn ability would, reads the result, and makes room for the
 * next person. Everything happens on the load's one thread.
 */
final class Sitter {
    /** Devices in the proportions found among job seekers: more phones than computers. */
    private static final double ON_A_PHONE = 0.5;

    private static final double ON_A_TABLET = 0.1;
    private static final double WITH_A_SCREEN_READER = 0.02;
    private static final double MEDIAN_SECONDS = 25;
    private static final double SPREAD_OF_SECONDS = 0.5;
    private static final int REST_MILLISECONDS = 200;

    /** What the call that is under way is for. */
    private enum Stage {
        STARTING,
        ANSWERING,
        READING
    }

    private final Load load;
    private final Crowd.Account account;
    private final RandomGenerator chance;
    private Stage stage = Stage.STARTING;
    private double ability;
    private String sitting = "";
    private long sentAt;
    private boolean resting;

    Sitter(Load load, Crowd.Account account, long seed) {
        this.load = load;
        this.account = account;
        this.chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    Connection connection() {
        return new Connection();
    }

    /** No answer, or a wrong one: it is counted, and a new person comes after a moment. */
    void failed(String why) {
        failed(why, null);
    }

    private void failed(String why, @Nullable ChannelHandlerContext context) {
        if (resting) return;
        load.failed(why);
        resting = true;
        if (context != null) {
            var unused = context.close();
        }
        if (load.isOver()) return;
        load.later(
                () -> {
                    resting = false;
                    load.connect(this);
                },
                REST_MILLISECONDS,
                TimeUnit.MILLISECONDS);
    }

    /** The person's side of one connection. */
    final class Connection extends SimpleChannelInboundHandler<FullHttpResponse> {
        @Override
        public void channelActive(ChannelHandlerContext context) {
            nextPerson(context);
        }

        private void nextPerson(ChannelHandlerContext context) {
            if (load.isOver()) return;
            ability = chance.nextGaussian();
            var unused = load.crowd()
                    .newPerson(account)
                    .whenCompleteAsync(
                            (person, failure) -> {
                                if (failure != null) failed("no link: " + failure, context);
                                else start(context);
                            },
                            context.executor());
        }

        private void start(ChannelHandlerContext context) {
            double where = chance.nextDouble();
            String device = where < ON_A_PHONE ? "phone" : where < ON_A_PHONE + ON_A_TABLET ? "tablet" : "computer";
            String needs = chance.nextDouble() < WITH_A_SCREEN_READER ? ",\"needs\":[\"screen-reader\"]" : "";
            stage = Stage.STARTING;
            FullHttpRequest request = request(
                    HttpMethod.POST,
                    "/v1/sittings",
                    "{\"campaignCode\":\"" + load.campaign() + "\",\"device\":\"" + device + "\"" + needs + "}");
            request.headers().set("Idempotency-Key", UUID.randomUUID().toString());
            send(context, request);
        }

        private void answer(ChannelHandlerContext context, int number, String item) {
            if (load.isOver()) return;
            stage = Stage.ANSWERING;
            double seconds = MEDIAN_SECONDS * Math.exp(SPREAD_OF_SECONDS * chance.nextGaussian());
            send(
                    context,
                    request(
                            HttpMethod.POST,
                            "/v1/sittings/" + sitting + "/answers",
                            "{\"number\":" + number + ",\"itemId\":\"" + item + "\",\"clientSeconds\":"
                                    + String.format(Locale.ROOT, "%.1f", seconds) + ",\"response\":"
                                    + load.sheet().response(item, ability, chance) + "}"));
        }

        private void read(ChannelHandlerContext context, String result) {
            stage = Stage.READING;
            send(context, request(HttpMethod.GET, "/v1/results/" + result, ""));
        }

        private FullHttpRequest request(HttpMethod method, String path, String body) {
            ByteBuf content = Unpooled.wrappedBuffer(body.getBytes(StandardCharsets.UTF_8));
            FullHttpRequest request = new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, method, path, content);
            request.headers()
                    .set(HttpHeaderNames.HOST, load.host())
                    .set(HttpHeaderNames.AUTHORIZATION, "Bearer " + account.token())
                    .set(HttpHeaderNames.ACCEPT, HttpHeaderValues.APPLICATION_JSON);
            if (!body.isEmpty())
                request.headers()
                        .set(HttpHeaderNames.CONTENT_TYPE, HttpHeaderValues.APPLICATION_JSON)
                        .setInt(HttpHeaderNames.CONTENT_LENGTH, content.readableBytes());
            return request;
        }

        private void send(ChannelHandlerContext context, FullHttpRequest request) {
            sentAt = System.nanoTime();
            // A failed write closes the channel, which is noticed elsewhere.
            var unused = context.writeAndFlush(request);
        }

        @Override
        protected void channelRead0(ChannelHandlerContext context, FullHttpResponse response) throws IOException {
            long took = System.nanoTime() - sentAt;
            byte[] body = ByteBufUtil.getBytes(response.content());
            int status = response.status().code();
            if (status != 200 && status != 201) {
                failed(stage + " answered " + status + " " + new String(body, StandardCharsets.UTF_8), context);
                return;
            }
            switch (stage) {
                case STARTING -> {
                    Question first = Question.read(body);
                    if (first.sitting() == null) {
                        failed("a sitting without an id", context);
                        return;
                    }
                    sitting = first.sitting();
                    goOn(context, first);
                }
                case ANSWERING -> {
                    load.answered(took);
                    goOn(context, Question.read(body));
                }
                case READING -> {
                    load.ended();
                    nextPerson(context);
                }
            }
        }

        private void goOn(ChannelHandlerContext context, Question question) {
            String item = question.item();
            String result = question.result();
            if (item != null) answer(context, question.number(), item);
            else if (result != null) read(context, result);
            else failed("a sitting that is over without a result", context);
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
            failed(stage + ": " + cause, context);
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) {
            failed(stage + ": the connection was closed", context);
        }
    }
}
