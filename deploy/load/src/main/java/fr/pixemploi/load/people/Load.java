package fr.pixemploi.load.people;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.timeout.ReadTimeoutHandler;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * People at work, each on a connection of its own that one thread serves, without a pause between two answers. All counts belong to
 * that thread.
 */
public final class Load implements AutoCloseable {
    private static final int MAX_BYTES = 4_000_000;
    private static final int PATIENCE_SECONDS = 10;
    private static final int LINES_OF_TROUBLE = 5;

    /** What was counted between two moments. */
    public record Counted(Latencies answers, int sittings, int errors, double seconds) {
        public double answersPerSecond() {
            return answers.count() / seconds;
        }
    }

    private final NioEventLoopGroup thread = new NioEventLoopGroup(1);
    private final URI service;
    private final String campaign;
    private final Sheet sheet;
    private final Crowd crowd;
    private final List<Sitter> sitters = new ArrayList<>();
    private Latencies answers = new Latencies();
    private int sittings;
    private int errors;
    private int told;
    private long since = System.nanoTime();
    private boolean over;

    public Load(URI service, String campaign, Sheet sheet, Crowd crowd) {
        this.service = service;
        this.campaign = campaign;
        this.sheet = sheet;
        this.crowd = crowd;
    }

    /** All people start. */
    public void start() {
        long seed = 1;
        for (Crowd.Account account : crowd.accounts()) {
            Sitter sitter = new Sitter(this, account, seed++);
            sitters.add(sitter);
            connect(sitter);
        }
    }

    void connect(Sitter sitter) {
        var connecting = new Bootstrap()
                .group(thread)
                .channel(NioSocketChannel.class)
                .option(ChannelOption.TCP_NODELAY, true)
                .handler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel channel) {
                        channel.pipeline()
                                .addLast(
                                        new HttpClientCodec(),
                                        new HttpObjectAggregator(MAX_BYTES),
                                        new ReadTimeoutHandler(PATIENCE_SECONDS),
                                        sitter.connection());
                    }
                })
                .connect(service.getHost(), service.getPort());
        connecting.addListener(done -> {
            if (!done.isSuccess()) sitter.failed("no connection: " + done.cause());
        });
    }

    /** Starts counting afresh, and returns what was counted before. */
    public Counted turnOver() {
        return ask(() -> {
            long now = System.nanoTime();
            Counted counted = new Counted(answers, sittings, errors, (now - since) / 1e9);
            answers = new Latencies();
            sittings = 0;
            errors = 0;
            since = now;
            return counted;
        });
    }

    /** Nobody answers any more; sittings stay as they are. */
    void stop() {
        ask(() -> over = true);
    }

    private <T> T ask(Callable<T> question) {
        return thread.next().submit(question).syncUninterruptibly().getNow();
    }

    /** On the load's thread. */
    void later(Runnable task, long delay, TimeUnit unit) {
        var unused = thread.schedule(task, delay, unit);
    }

    boolean isOver() {
        return over;
    }

    String campaign() {
        return campaign;
    }

    String host() {
        return service.getAuthority();
    }

    Sheet sheet() {
        return sheet;
    }

    Crowd crowd() {
        return crowd;
    }

    void answered(long nanos) {
        answers.add(nanos);
    }

    void ended() {
        sittings++;
    }

    void failed(String why) {
        if (over) return;
        errors++;
        if (told++ < LINES_OF_TROUBLE) System.err.println("load: " + why);
    }

    @Override
    public void close() {
        stop();
        thread.shutdownGracefully().awaitUninterruptibly();
    }
}
