/**
 * What structures offer themselves, its sessions, and who has a seat in them. Rules and values only: no framework, no clock, no SQL.
 */
@NullMarked
package fr.pixemploi.pathway.workshop.domain;

import org.jspecify.annotations.NullMarked;
