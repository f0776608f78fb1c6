package fr.pixemploi.certification.certificate.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pixemploi.certification.certificate.domain.CertifiedResult;
import fr.pixemploi.kit.json.EventJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A certified result in one column as JSON: sealed, read and written whole. */
@Converter
class CertifiedResultColumn implements AttributeConverter<CertifiedResult, String> {
    @Override
    public String convertToDatabaseColumn(CertifiedResult result) {
        try {
            return EventJson.MAPPER.writeValueAsString(result);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public CertifiedResult convertToEntityAttribute(String json) {
        try {
            return EventJson.MAPPER.readValue(json, CertifiedResult.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a sealed result can't be read", e);
        }
    }
}
