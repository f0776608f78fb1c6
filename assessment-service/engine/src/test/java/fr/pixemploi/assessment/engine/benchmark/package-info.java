/** Microbenchmarks, run by assessment-service/benchmark. */
package fr.pixemploi.assessment.engine.benchmark;
