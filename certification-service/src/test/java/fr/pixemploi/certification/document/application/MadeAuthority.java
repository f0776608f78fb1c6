package fr.pixemploi.certification.document.application;

import fr.pixemploi.certification.document.domain.TimestampAuthority;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** An authority of timestamps whose clock stands still. */
public final class MadeAuthority implements TimestampAuthority {
    private final Instant time;
    private final MadeSealingKey key;

    public MadeAuthority(Instant time) {
        this.time = time;
        this.key = MadeSealingKey.ofTimestamps(time);
    }

    public MadeSealingKey key() {
        return key;
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public byte[] token(byte[] sha256) {
        try {
            TimeStampRequestGenerator request = new TimeStampRequestGenerator();
            request.setCertReq(true);
            return generator()
                    .generate(request.generate(TSPAlgorithms.SHA256, sha256), BigInteger.ONE, Date.from(time))
                    .getTimeStampToken()
                    .getEncoded();
        } catch (IOException | TSPException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it answers over HTTP. */
    public byte[] answer(byte[] request) {
        try {
            return generator()
                    .generate(new TimeStampRequest(request), BigInteger.TWO, Date.from(time))
                    .getEncoded();
        } catch (IOException | TSPException e) {
            throw new IllegalStateException(e);
        }
    }

    private TimeStampResponseGenerator generator() {
        try {
            TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder()
                            .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(
                                    new AttributeTable(new DERSet(new Attribute(
                                            CMSAttributes.signingTime, new DERSet(new Time(Date.from(time))))))))
                            .build(
                                    "SHA256withRSA",
                                    key.keys().getPrivate(),
                                    key.chain().getFirst()),
                    new JcaDigestCalculatorProviderBuilder().build().get(new AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                    new ASN1ObjectIdentifier("1.2.3.4"));
            tokens.addCertificates(new JcaCertStore(key.chain()));
            return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED);
        } catch (GeneralSecurityException | OperatorCreationException | TSPException e) {
            throw new IllegalStateException(e);
        }
    }
}
