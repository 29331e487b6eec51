export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];

export type Database = {
  public: {
    Tables: {
      aliases: {
        Row: {
          alias: string;
          moved_at: string;
          moved_by: string;
          reason: string;
          task: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          alias: string;
          moved_at?: string;
          moved_by: string;
          reason: string;
          task: string;
          version: number;
        };
        Update: {
          alias?: string;
          moved_at?: string;
          moved_by?: string;
          reason?: string;
          task?: string;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: "aliases_task_version_fkey";
            columns: ["task", "version"];
            isOneToOne: false;
            referencedRelation: "model_versions";
            referencedColumns: ["task", "version"];
          },
        ];
      };
      api_keys: {
        Row: {
          created_at: string;
          created_by: string;
          id: string;
          key_hash: string;
          last_used_at: string | null;
          name: string;
          revoked_at: string | null;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          created_by: string;
          id?: string;
          key_hash: string;
          last_used_at?: string | null;
          name: string;
          revoked_at?: string | null;
        };
        Update: {
          created_at?: string;
          created_by?: string;
          id?: string;
          key_hash?: string;
          last_used_at?: string | null;
          name?: string;
          revoked_at?: string | null;
        };
        Relationships: [];
      };
      artifacts: {
        Row: {
          content: string;
          sha256: string;
        };
        ComputedFields: never;
        Insert: {
          content: string;
          sha256: string;
        };
        Update: {
          content?: string;
          sha256?: string;
        };
        Relationships: [];
      };
      audit_log: {
        Row: {
          action: string;
          actor: string;
          at: string;
          detail: NonNullable<Json>;
          hash: string;
          id: number;
          previous_hash: string;
          subject: string;
          task: string | null;
          audit_hash: string | null;
        };
        ComputedFields: "audit_hash";
        Insert: {
          action: string;
          actor: string;
          at: string;
          detail?: NonNullable<Json>;
          hash: string;
          id?: never;
          previous_hash: string;
          subject: string;
          task?: string | null;
        };
        Update: {
          action?: string;
          actor?: string;
          at?: string;
          detail?: NonNullable<Json>;
          hash?: string;
          id?: never;
          previous_hash?: string;
          subject?: string;
          task?: string | null;
        };
        Relationships: [];
      };
      consents: {
        Row: {
          channel: string;
          given_at: string;
          language: string;
          prediction_id: string;
          text_version: number;
        };
        ComputedFields: never;
        Insert: {
          channel: string;
          given_at?: string;
          language: string;
          prediction_id: string;
          text_version: number;
        };
        Update: {
          channel?: string;
          given_at?: string;
          language?: string;
          prediction_id?: string;
          text_version?: number;
        };
        Relationships: [
          {
            foreignKeyName: "consents_prediction_id_fkey";
            columns: ["prediction_id"];
            isOneToOne: true;
            referencedRelation: "predictions";
            referencedColumns: ["id"];
          },
        ];
      };
      datasets: {
        Row: {
          created_at: string;
          created_by: string;
          kind: string;
          name: string;
          ready: boolean;
          retired_at: string | null;
          rows: number;
          sha256: string;
          task: string;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          created_by: string;
          kind: string;
          name: string;
          ready?: boolean;
          retired_at?: string | null;
          rows: number;
          sha256: string;
          task: string;
        };
        Update: {
          created_at?: string;
          created_by?: string;
          kind?: string;
          name?: string;
          ready?: boolean;
          retired_at?: string | null;
          rows?: number;
          sha256?: string;
          task?: string;
        };
        Relationships: [];
      };
      examples: {
        Row: {
          dataset: string;
          id: string;
          input: NonNullable<Json>;
          label: string;
          position: number;
          prediction_id: string | null;
        };
        ComputedFields: never;
        Insert: {
          dataset: string;
          id?: string;
          input: NonNullable<Json>;
          label: string;
          position: number;
          prediction_id?: string | null;
        };
        Update: {
          dataset?: string;
          id?: string;
          input?: NonNullable<Json>;
          label?: string;
          position?: number;
          prediction_id?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "examples_dataset_fkey";
            columns: ["dataset"];
            isOneToOne: false;
            referencedRelation: "datasets";
            referencedColumns: ["sha256"];
          },
          {
            foreignKeyName: "examples_prediction_id_fkey";
            columns: ["prediction_id"];
            isOneToOne: false;
            referencedRelation: "predictions";
            referencedColumns: ["id"];
          },
        ];
      };
      feedback: {
        Row: {
          changes: number;
          comment: string | null;
          correct: boolean;
          created_at: string;
          label: string | null;
          prediction_id: string;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          changes?: number;
          comment?: string | null;
          correct: boolean;
          created_at?: string;
          label?: string | null;
          prediction_id: string;
          updated_at?: string;
        };
        Update: {
          changes?: number;
          comment?: string | null;
          correct?: boolean;
          created_at?: string;
          label?: string | null;
          prediction_id?: string;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: "feedback_prediction_id_fkey";
            columns: ["prediction_id"];
            isOneToOne: true;
            referencedRelation: "predictions";
            referencedColumns: ["id"];
          },
        ];
      };
      model_versions: {
        Row: {
          bytes: number;
          created_at: string;
          created_by: string;
          evaluations: NonNullable<Json>;
          gate: Json | null;
          lineage: NonNullable<Json>;
          origin: string;
          reference: NonNullable<Json>;
          run_id: string | null;
          seconds: number;
          sha256: string;
          task: string;
          validation: NonNullable<Json>;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          bytes: number;
          created_at?: string;
          created_by: string;
          evaluations: NonNullable<Json>;
          gate?: Json | null;
          lineage: NonNullable<Json>;
          origin: string;
          reference: NonNullable<Json>;
          run_id?: string | null;
          seconds: number;
          sha256: string;
          task: string;
          validation: NonNullable<Json>;
          version: number;
        };
        Update: {
          bytes?: number;
          created_at?: string;
          created_by?: string;
          evaluations?: NonNullable<Json>;
          gate?: Json | null;
          lineage?: NonNullable<Json>;
          origin?: string;
          reference?: NonNullable<Json>;
          run_id?: string | null;
          seconds?: number;
          sha256?: string;
          task?: string;
          validation?: NonNullable<Json>;
          version?: number;
        };
        Relationships: [];
      };
      predictions: {
        Row: {
          claimed_label: string | null;
          confidence: number;
          created_at: string;
          familiarity: number | null;
          feature_bins: NonNullable<Json>;
          id: string;
          input: NonNullable<Json>;
          label: string;
          latency_bin: number;
          latency_ms: number;
          place: string;
          probabilities: NonNullable<Json>;
          receipt_hash: string;
          task: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          claimed_label?: string | null;
          confidence: number;
          created_at?: string;
          familiarity?: number | null;
          feature_bins: NonNullable<Json>;
          id: string;
          input: NonNullable<Json>;
          label: string;
          latency_bin: number;
          latency_ms: number;
          place: string;
          probabilities: NonNullable<Json>;
          receipt_hash: string;
          task: string;
          version: number;
        };
        Update: {
          claimed_label?: string | null;
          confidence?: number;
          created_at?: string;
          familiarity?: number | null;
          feature_bins?: NonNullable<Json>;
          id?: string;
          input?: NonNullable<Json>;
          label?: string;
          latency_bin?: number;
          latency_ms?: number;
          place?: string;
          probabilities?: NonNullable<Json>;
          receipt_hash?: string;
          task?: string;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: "predictions_task_version_fkey";
            columns: ["task", "version"];
            isOneToOne: false;
            referencedRelation: "model_versions";
            referencedColumns: ["task", "version"];
          },
        ];
      };
      rollups: {
        Row: {
          bin: number;
          hour: string;
          key: string;
          metric: string;
          n: number;
          task: string;
          total: number;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          bin?: number;
          hour: string;
          key?: string;
          metric: string;
          n: number;
          task: string;
          total?: number;
          version: number;
        };
        Update: {
          bin?: number;
          hour?: string;
          key?: string;
          metric?: string;
          n?: number;
          task?: string;
          total?: number;
          version?: number;
        };
        Relationships: [];
      };
      runs: {
        Row: {
          attempts: number;
          error: string | null;
          estimator: string;
          finished_at: string | null;
          gate: Json | null;
          heartbeat_at: string | null;
          id: string;
          log: NonNullable<Json>;
          metrics: NonNullable<Json>;
          note: string;
          outcome: Json | null;
          progress: number;
          reason: string;
          requested_at: string;
          requested_by: string;
          seed: number;
          started_at: string | null;
          status: string;
          step: string;
          tags: NonNullable<Json>;
          task: string;
          version: number | null;
        };
        ComputedFields: never;
        Insert: {
          attempts?: number;
          error?: string | null;
          estimator: string;
          finished_at?: string | null;
          gate?: Json | null;
          heartbeat_at?: string | null;
          id?: string;
          log?: NonNullable<Json>;
          metrics?: NonNullable<Json>;
          note?: string;
          outcome?: Json | null;
          progress?: number;
          reason: string;
          requested_at?: string;
          requested_by: string;
          seed: number;
          started_at?: string | null;
          status?: string;
          step?: string;
          tags?: NonNullable<Json>;
          task: string;
          version?: number | null;
        };
        Update: {
          attempts?: number;
          error?: string | null;
          estimator?: string;
          finished_at?: string | null;
          gate?: Json | null;
          heartbeat_at?: string | null;
          id?: string;
          log?: NonNullable<Json>;
          metrics?: NonNullable<Json>;
          note?: string;
          outcome?: Json | null;
          progress?: number;
          reason?: string;
          requested_at?: string;
          requested_by?: string;
          seed?: number;
          started_at?: string | null;
          status?: string;
          step?: string;
          tags?: NonNullable<Json>;
          task?: string;
          version?: number | null;
        };
        Relationships: [];
      };
      setup_links: {
        Row: {
          created_at: string;
          expires_at: string;
          token_hash: string;
          used_at: string | null;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          expires_at: string;
          token_hash: string;
          used_at?: string | null;
        };
        Update: {
          created_at?: string;
          expires_at?: string;
          token_hash?: string;
          used_at?: string | null;
        };
        Relationships: [];
      };
      sign_in_attempts: {
        Row: {
          failures: number;
          last_failure_at: string;
          locked_until: string | null;
          subject_hash: string;
        };
        ComputedFields: never;
        Insert: {
          failures?: number;
          last_failure_at?: string;
          locked_until?: string | null;
          subject_hash: string;
        };
        Update: {
          failures?: number;
          last_failure_at?: string;
          locked_until?: string | null;
          subject_hash?: string;
        };
        Relationships: [];
      };
      stale_hours: {
        Row: {
          hour: string;
          task: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          hour: string;
          task: string;
          version: number;
        };
        Update: {
          hour?: string;
          task?: string;
          version?: number;
        };
        Relationships: [];
      };
      user_roles: {
        Row: {
          granted_at: string;
          role: string;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          granted_at?: string;
          role: string;
          user_id: string;
        };
        Update: {
          granted_at?: string;
          role?: string;
          user_id?: string;
        };
        Relationships: [];
      };
    };
    Views: {
      [_ in never]: never;
    };
    Functions: {
      append_audit: {
        Args: { by_actor: string; for_task: string; on_subject: string; what: string; with_detail?: Json };
        Returns: number;
      };
      artifact_base64: { Args: { of_sha256: string }; Returns: string };
      audit_hash: {
        Args: {
          entry: Omit<
            Database["public"]["Tables"]["audit_log"]["Row"],
            Database["public"]["Tables"]["audit_log"]["ComputedFields"]
          >;
        };
        Returns: string;
      };
      begin_run: { Args: { for_run: string }; Returns: Json };
      confirmed_answers: { Args: { for_task: string }; Returns: Json };
      delete_run: {
        Args: { and_version: boolean; because: string; by_actor: string; for_run: string };
        Returns: Json;
      };
      describe_run: { Args: { by_actor: string; change: Json; for_run: string }; Returns: Json };
      erase_my_data: { Args: { receipts: string[] }; Returns: Json };
      erase_older_than: { Args: { days: number }; Returns: number };
      erased_examples: { Args: { for_task: string }; Returns: Json };
      find_runs: { Args: { asked: Json }; Returns: Json };
      first_broken_audit_entry: { Args: Record<PropertyKey, never>; Returns: number };
      give_feedback: {
        Args: {
          for_prediction: string;
          is_correct: boolean;
          receipt: string;
          remark?: string;
          true_label?: string;
        };
        Returns: Json;
      };
      is_admin: { Args: Record<PropertyKey, never>; Returns: boolean };
      mark_stale: { Args: { ids: string[] }; Returns: undefined };
      move_alias: {
        Args: { because: string; by_actor: string; for_task: string; to_alias: string; to_version: number };
        Returns: number;
      };
      my_data: { Args: { receipts: string[] }; Returns: Json };
      note_sign_in: { Args: { succeeded: boolean; with_subject_hash: string }; Returns: number };
      queue_run: {
        Args: {
          because: string;
          by_actor: string;
          for_task: string;
          with_estimator: string;
          with_seed: number;
        };
        Returns: Json;
      };
      receipt_hash: { Args: { receipt: string }; Returns: string };
      record_predictions: { Args: { rows: Json }; Returns: number };
      refresh_rollups: { Args: Record<PropertyKey, never>; Returns: number };
      register_version: {
        Args: { because: string; by_actor: string; for_run: string; judged_against: number; made: Json };
        Returns: Json;
      };
      rollup_series: {
        Args: {
          bucket?: string;
          for_metric: string;
          for_task: string;
          for_version?: number;
          from_hour: string;
          to_hour: string;
        };
        Returns: Json;
      };
      rollup_sums: {
        Args: { for_task: string; for_version?: number; from_hour: string; to_hour: string };
        Returns: Json;
      };
      save_artifact: { Args: { base64: string; with_sha256: string }; Returns: undefined };
      save_examples: { Args: { rows: Json; to_dataset: string }; Returns: number };
      sign_in_wait: { Args: { with_subject_hash: string }; Returns: number };
      use_setup_link: { Args: { with_token_hash: string }; Returns: boolean };
      version_kept_by: { Args: { for_task: string; for_version: number }; Returns: string };
    };
    Enums: {
      [_ in never]: never;
    };
    CompositeTypes: {
      [_ in never]: never;
    };
  };
};

type DatabaseWithoutInternals = Omit<Database, "__InternalSupabase">;

type DefaultSchema = DatabaseWithoutInternals[Extract<keyof Database, "public">];

export type Tables<
  DefaultSchemaTableNameOrOptions extends
    keyof (DefaultSchema["Tables"] & DefaultSchema["Views"]) | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
        DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
      DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])[TableName] extends {
      Row: infer R;
    }
    ? R
    : never
  : DefaultSchemaTableNameOrOptions extends keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
    ? (DefaultSchema["Tables"] & DefaultSchema["Views"])[DefaultSchemaTableNameOrOptions] extends {
        Row: infer R;
      }
      ? R
      : never
    : never;

export type TablesInsert<
  DefaultSchemaTableNameOrOptions extends
    keyof DefaultSchema["Tables"] | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Insert: infer I;
    }
    ? I
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
    ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
        Insert: infer I;
      }
      ? I
      : never
    : never;

export type TablesUpdate<
  DefaultSchemaTableNameOrOptions extends
    keyof DefaultSchema["Tables"] | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Update: infer U;
    }
    ? U
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
    ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
        Update: infer U;
      }
      ? U
      : never
    : never;

export type Enums<
  DefaultSchemaEnumNameOrOptions extends
    keyof DefaultSchema["Enums"] | { schema: keyof DatabaseWithoutInternals },
  EnumName extends (DefaultSchemaEnumNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"]
    : never) = never,
> = DefaultSchemaEnumNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"][EnumName]
  : DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema["Enums"]
    ? DefaultSchema["Enums"][DefaultSchemaEnumNameOrOptions]
    : never;

export type CompositeTypes<
  PublicCompositeTypeNameOrOptions extends
    keyof DefaultSchema["CompositeTypes"] | { schema: keyof DatabaseWithoutInternals },
  CompositeTypeName extends (PublicCompositeTypeNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"]
    : never) = never,
> = PublicCompositeTypeNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"][CompositeTypeName]
  : PublicCompositeTypeNameOrOptions extends keyof DefaultSchema["CompositeTypes"]
    ? DefaultSchema["CompositeTypes"][PublicCompositeTypeNameOrOptions]
    : never;

export const Constants = {
  public: {
    Enums: {},
  },
} as const;
