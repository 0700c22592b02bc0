package dev.gradus.shell;

import dev.gradus.assessment.FigureStates;
import dev.gradus.assessment.ItemPoser;
import dev.gradus.assessment.ItemPresenter;
import dev.gradus.assessment.Seeds;
import dev.gradus.content.ClaimEngine;
import dev.gradus.content.ContentFiles;
import dev.gradus.content.ContentLibrary;
import dev.gradus.contentcheck.EngineClaims;
import dev.gradus.numerics.KernelWarmUp;
import dev.gradus.numerics.RandomStreams;
import dev.gradus.simulation.SimulationRunner;
import dev.gradus.simulation.gradientflow.GradientFlow;
import dev.gradus.simulation.recurrent.Recurrent;
import dev.gradus.simulation.remedies.Remedies;
import dev.gradus.simulation.saturation.Saturation;
import dev.gradus.simulation.signals.Signals;
import dev.gradus.simulation.worked.Worked;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the whole program shares: the clock, the content, the engine and its threads. */
@Configuration
class ShellConfiguration {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  ContentFiles contentFiles(@Value("${gradus.content-dir:}") String directory) {
    return directory.isBlank()
        ? ContentFiles.classpath()
        : ContentFiles.directory(Path.of(directory));
  }

  @Bean
  ContentLibrary contentLibrary(ContentFiles files) {
    return ContentLibrary.load(files);
  }

  @Bean
  ClaimEngine claimEngine(ContentFiles files) {
    return EngineClaims.of(files);
  }

  @Bean
  Seeds seeds() {
    return new SecureRandom()::nextLong;
  }

  @Bean
  FigureStates figureStates(ContentLibrary library) {
    return new FigureStates(library);
  }

  @Bean
  ItemPoser itemPoser(ClaimEngine engine, FigureStates figures) {
    return new ItemPoser(engine, figures);
  }

  @Bean
  ItemPresenter itemPresenter(ContentLibrary library, FigureStates figures) {
    return new ItemPresenter(library, figures);
  }

  @Bean
  KernelWarmUp kernelWarmUp() {
    return new KernelWarmUp();
  }

  /** Not before the first page can be served: the compiler would keep it waiting. */
  @Bean
  ApplicationListener<ApplicationReadyEvent> warmUpWhenReady(KernelWarmUp warmUp) {
    return ready -> Thread.ofPlatform().daemon().name("warm-up").start(warmUp::run);
  }

  @Bean
  GradientFlow gradientFlow(KernelWarmUp kernels) {
    return new GradientFlow(kernels, new RandomStreams());
  }

  @Bean
  Saturation saturation(KernelWarmUp kernels) {
    return new Saturation(kernels, new RandomStreams());
  }

  @Bean
  Worked worked() {
    return new Worked();
  }

  @Bean
  Recurrent recurrent(KernelWarmUp kernels) {
    return new Recurrent(kernels, new RandomStreams());
  }

  @Bean
  Remedies remedies(GradientFlow gradientFlow) {
    return new Remedies(gradientFlow);
  }

  @Bean
  Signals signals(KernelWarmUp kernels) {
    return new Signals(kernels, new RandomStreams());
  }

  @Bean
  SimulationRunner simulationRunner() {
    return new SimulationRunner(Runtime.getRuntime().availableProcessors());
  }
}
