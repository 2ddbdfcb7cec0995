internal import ArgumentParser

/// What runs the chunks of a divided sweep on many machines.
enum JobSystem: String, ExpressibleByArgument, CaseIterable {
  case slurm
  case parallel
  case kubernetes

  /// The script's name in the folder of the sweep.
  var fileName: String {
    switch self {
    case .slurm: "slurm.sh"
    case .parallel: "parallel.sh"
    case .kubernetes: "kubernetes.yaml"
    }
  }

  /// What starts all chunks, from inside the folder.
  var command: String {
    switch self {
    case .slurm: "sbatch slurm.sh"
    case .parallel: "bash parallel.sh"
    case .kubernetes: "kubectl create -f kubernetes.yaml"
    }
  }

  /// The script.
  ///
  /// Chunks may be begun anew as often as machines are lost: a chunk that is there is left as it is.
  ///
  /// - Parameter chunks: How many there are.
  /// - Returns: Text that names nothing but from the folder of the sweep.
  func script(chunks: Int) -> String {
    switch self {
    case .slurm: Self.slurm(chunks)
    case .parallel: Self.parallel(chunks)
    case .kubernetes: Self.kubernetes(chunks)
    }
  }

  private static func slurm(_ chunks: Int) -> String {
    """
    #!/bin/bash
    # One task for each chunk of the sweep. From this folder, which all nodes must see: sbatch slurm.sh
    # When all are done: suits sweep merge . -o sweep.jsonl
    #SBATCH --job-name=suits-sweep
    #SBATCH --array=0-\(chunks - 1)
    #SBATCH --cpus-per-task=1
    #SBATCH --requeue
    #SBATCH --open-mode=truncate
    #SBATCH --output=slurm-%a.out
    # Slurm gives a task of a lost node to another one, but does not try again what ends with an error.
    cd "$SLURM_SUBMIT_DIR" || exit 1
    exec "${SUITS:-suits}" sweep run . --chunk "$SLURM_ARRAY_TASK_ID" --threads "${SLURM_CPUS_PER_TASK:-1}"

    """
  }

  private static func parallel(_ chunks: Int) -> String {
    """
    #!/bin/bash
    # All chunks of the sweep with GNU parallel. On this machine: bash parallel.sh
    # On others that see this folder under the same path: bash parallel.sh --sshlogin one,two --workdir .
    # When all are done: suits sweep merge . -o sweep.jsonl
    cd "$(dirname "$0")" || exit 1
    seq 0 \(chunks - 1) | parallel --retries 3 "$@" "${SUITS:-suits}" sweep run . --chunk {} --threads 1

    """
  }

  private static func kubernetes(_ chunks: Int) -> String {
    """
    # Not tried on a real cluster: look through it before it is used.
    # One pod for each chunk of the sweep; JOB_COMPLETION_INDEX says which. Needed beforehand: an image with suits in it,
    # and a volume claim "suits-sweep" that all nodes may write to, with this folder's files at its top.
    # When all are done: suits sweep merge . -o sweep.jsonl
    apiVersion: batch/v1
    kind: Job
    metadata:
      generateName: suits-sweep-
    spec:
      completionMode: Indexed
      completions: \(chunks)
      parallelism: \(min(chunks, 10))
      backoffLimit: \(max(6, chunks))
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: suits
              image: suits:latest
              command: ["suits", "sweep", "run", "/sweep", "--threads", "1"]
              resources:
                requests: {cpu: "1", memory: 1Gi}
              volumeMounts:
                - {name: sweep, mountPath: /sweep}
          volumes:
            - name: sweep
              persistentVolumeClaim: {claimName: suits-sweep}

    """
  }
}
