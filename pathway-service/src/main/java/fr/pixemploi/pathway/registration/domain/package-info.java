/** Where people are registered. Values and ports only: no framework, no clock, no SQL. */
@NullMarked
package fr.pixemploi.pathway.registration.domain;

import org.jspecify.annotations.NullMarked;
