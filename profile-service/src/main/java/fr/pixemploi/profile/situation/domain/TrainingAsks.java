package fr.pixemploi.profile.situation.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a person's health asks of training, and nothing of why.
 *
 * @param hoursADay most hours of training a day; null when it sets no limit
 */
public record TrainingAsks(@Nullable Integer hoursADay, boolean breaks, boolean atADistance) {}
