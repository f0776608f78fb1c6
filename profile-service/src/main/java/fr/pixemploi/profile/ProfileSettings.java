package fr.pixemploi.profile;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.Secret;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a deployment of this service may set. */
@ConfigMapping(prefix = "pixemploi.profile")
public interface ProfileSettings {
    /** Address of the portal's page on which a person types an invitation code; the QR code of a printed invitation leads there. */
    Optional<String> portal();

    /** Address of the portal's page on which a person joins a team of a game, before a slash and the code; its QR code leads there. */
    Optional<String> gamePage();

    /** How staff get their accounts and roles. */
    Staff staff();

    /** The client {@code profile-service-staff} of the realm, and what it sends. */
    interface Staff {
        /** Secret of that client, from the environment. */
        Secret<String> secret();

        /** Whether a colleague with a new account is written to; for a realm that has a mail server. */
        @WithDefault("true")
        boolean letters();
    }

    /** How partners change the secrets of their clients. */
    Partners partners();

    /** The client {@code profile-service-partners} of the realm. */
    interface Partners {
        /** Secret of that client, from the environment. */
        Secret<String> secret();
    }

    /** Where this service reaches the services whose parts of an export it fetches, itself among them. */
    Services services();

    /** Addresses without a path of theirs, such as {@code http://127.0.0.1:8081}; of a balancer where there are several instances. */
    interface Services {
        URI assessment();

        URI profile();

        URI pathway();

        URI certification();
    }

    /** Copies for people of all that is kept of them. */
    Export export();

    /** Proposals, all of them. */
    interface Export {
        /** How long a copy is there. */
        @WithDefault("P7D")
        Duration kept();

        /** How long a person waits between two. */
        @WithDefault("P1D")
        Duration pause();

        /** Bytes of all parts together; one that is longer ends without a copy. */
        @WithDefault("52428800")
        long longest();
    }

    /** Addresses in what France Travail reads. */
    FranceTravail franceTravail();

    /** Of the portal; without them none is told. */
    interface FranceTravail {
        /** Page of a campaign, with {@code {code}} in the place of its code. */
        Optional<String> campaignPage();

        /** Page of a person for those who follow them, with {@code {file}} in the place of the file's id. */
        Optional<String> personPage();
    }

    /** How people are written to. When, and how often, is data ({@code message/terms.yaml}). */
    Messages messages();

    interface Messages {
        /**
         * Seals the codes of invitations on their way, and the addresses by which messages end; from the environment, 32 characters or more, the
         * same on all instances.
         */
        Secret<String> key();

        /** Those that sealed before it: they open still. */
        Optional<List<Secret<String>>> formerKeys();

        /** Address of the person's space in the portal, to which messages lead; without it they lead nowhere. */
        Optional<URI> space();

        /** Whether nobody is written to at night and on Sundays. For developers, who do not wait, it may be off. */
        @WithDefault("true")
        boolean quietHours();

        /** Messages that an instance hands over at once. */
        @WithDefault("4")
        int hands();
    }

    /** Structures of made-up people. */
    Sandbox sandbox();

    /** Proposals, all of them. */
    interface Sandbox {
        /** How often one may begin anew within 24 hours. */
        @WithDefault("10")
        int resetsADay();

        /** How many files one may hold. */
        @WithDefault("2000")
        int files();

        /** For how long a reset waits for results, from its beginning. */
        @WithDefault("PT1H")
        Duration patience();
    }

    /** How structures' systems are told news at once. */
    Webhooks webhooks();

    /** What Standard Webhooks proposes, where it does. */
    interface Webhooks {
        /** Seals the secrets of endpoints; from the environment, 32 characters or more, the same on all instances. */
        Secret<String> key();

        /** Those that sealed before it: they open still. */
        Optional<List<Secret<String>>> formerKeys();

        /** Whether an endpoint may be this machine itself, also without TLS. For developers, never elsewhere. */
        @WithDefault("false")
        boolean allowPrivate();

        /** Endpoints of a structure, at most. */
        @WithDefault("10")
        int most();

        /** Before each try, the first included. */
        @WithDefault("PT0S,PT5S,PT5M,PT30M,PT2H,PT5H,PT10H,PT10H")
        List<Duration> pauses();

        /** After a try that failed, until anything else is told to the same endpoint. */
        @WithDefault("PT5S")
        Duration rest();

        /** How long a try may last. */
        @WithDefault("PT15S")
        Duration timeout();

        /** For how long nothing may come through until an endpoint is switched off. */
        @WithDefault("P5D")
        Duration patience();

        /** How long the former secret signs beside a new one. */
        @WithDefault("PT24H")
        Duration bothSecrets();

        /** After which another instance takes an endpoint over from one that died; longer than a try may last. */
        @WithDefault("PT45S")
        Duration turn();

        /** Endpoints that an instance serves at once. */
        @WithDefault("32")
        int hands();
    }
}
