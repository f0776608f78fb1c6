package fr.pixemploi.assessment.sitting.domain.answer;

import java.time.Instant;

/**
 * From here on, the person goes on with another device.
 *
 * @param device phone, tablet or computer
 * @param number of the first question on it
 */
public record DeviceChange(String device, int number, Instant at) {}
